using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Builder;

public sealed class BotStateTests : IDisposable
{
    private readonly CountingStorage _storage = new();
    private readonly RecordingAdapter _adapter = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Draft> _draft;
    private readonly IStatePropertyAccessor<int> _count;
    private TurnContext _turn;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _draft = _state.CreateProperty<Draft>("draft");
        _count = _state.CreateProperty<int>("count");
        _turn = NewTurn();
    }

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task State_is_read_once_and_only_when_it_is_used()
    {
        await _state.SaveChangesAsync(_turn);
        Assert.Equal(0, _storage.Reads);

        await _draft.GetAsync(_turn);
        await _count.GetAsync(_turn);
        Assert.Equal(1, _storage.Reads);
    }

    [Fact]
    public async Task State_that_was_only_read_is_not_written()
    {
        await Store(new Draft { Text = "jammed" });

        Assert.Equal("jammed", (await _draft.GetAsync(_turn)).Text);
        await _state.SaveChangesAsync(_turn);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task State_that_was_changed_in_place_is_written_once()
    {
        await Store(new Draft { Text = "jammed" });

        (await _draft.GetAsync(_turn)).Text = "on fire";
        await _state.SaveChangesAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        Assert.Equal(2, _storage.Writes);
        NextTurn();
        Assert.Equal("on fire", (await _draft.GetAsync(_turn)).Text);
    }

    [Fact]
    public async Task Force_writes_what_did_not_change()
    {
        await Store(new Draft { Text = "jammed" });

        await _draft.GetAsync(_turn);
        await _state.SaveChangesAsync(_turn, force: true);

        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task A_value_that_does_not_exist_is_made_by_the_factory_and_kept()
    {
        Assert.Null(await _draft.GetAsync(_turn));
        Assert.Equal(0, await _count.GetAsync(_turn));

        var made = await _draft.GetAsync(_turn, () => new Draft { Text = "new" });
        Assert.Equal(7, await _count.GetAsync(_turn, () => 7));

        Assert.Same(made, await _draft.GetAsync(_turn));
        Assert.Equal(7, await _count.GetAsync(_turn));
    }

    [Fact]
    public async Task A_deleted_property_is_gone_in_the_next_turn()
    {
        await Store(new Draft { Text = "jammed" });

        await _draft.DeleteAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        NextTurn();
        Assert.Null(await _draft.GetAsync(_turn));
    }

    [Fact]
    public async Task Cleared_state_is_written_as_empty()
    {
        await Store(new Draft { Text = "jammed" });

        await _state.ClearStateAsync(_turn);
        await _state.SaveChangesAsync(_turn);

        NextTurn();
        Assert.Null(await _draft.GetAsync(_turn));
    }

    [Fact]
    public async Task Deleted_state_is_deleted_from_the_storage()
    {
        await Store(new Draft { Text = "jammed" });

        await _state.DeleteAsync(_turn);

        Assert.Equal(["msteams/conversations/chat"], _storage.Deleted);
        Assert.Null(await _draft.GetAsync(_turn));
    }

    [Fact]
    public async Task Json_without_types_becomes_the_type_that_is_asked_for()
    {
        _storage.Json["msteams/conversations/chat"] = JObject.Parse("""{ "draft": { "Text": "jammed" }, "count": 3 }""");

        Assert.Equal("jammed", (await _draft.GetAsync(_turn)).Text);
        Assert.Equal(3, await _count.GetAsync(_turn));
    }

    [Fact]
    public async Task Users_and_conversations_have_state_of_their_own()
    {
        var userState = new UserState(_storage);
        await userState.CreateProperty<Draft>("draft").SetAsync(_turn, new Draft { Text = "mine" });
        await userState.SaveChangesAsync(_turn);

        Assert.Null(await _draft.GetAsync(_turn));
        Assert.Contains("msteams/users/emma", _storage.Json.Keys, StringComparer.Ordinal);
    }

    [Fact]
    public async Task State_is_saved_after_the_turn_by_middleware()
    {
        _adapter.Use(new AutoSaveStateMiddleware(_state));

        await _adapter.Receive(RecordingAdapter.Incoming(), (turn, token) => _draft.SetAsync(turn, new Draft { Text = "kept" }, token));

        Assert.Equal("kept", (await _draft.GetAsync(_turn)).Text);
    }

    private async Task Store(Draft draft)
    {
        await _draft.SetAsync(_turn, draft);
        await _state.SaveChangesAsync(_turn);
        NextTurn();
    }

    private void NextTurn()
    {
        _turn.Dispose();
        _turn = NewTurn();
    }

    private TurnContext NewTurn() => new(_adapter, RecordingAdapter.Incoming());

    public sealed class Draft
    {
        public string Text { get; set; } = string.Empty;
    }
}
