using Microsoft.Bot.Builder.Dialogs;

namespace BackOffice.SdkTests.Dialogs;

public class StackTests
{
    private readonly Root _root = new();
    private readonly Talk _talk;

    public StackTests() => _talk = new Talk(_root);

    [Fact]
    public async Task A_person_can_leave_a_conversation_in_the_middle()
    {
        Assert.Equal(["How many?"], await _talk.Say("order paper"));
        Assert.Equal(["Never mind."], await _talk.Say("cancel"));

        Assert.Equal(["order: CancelCalled"], _root.Ended);
        Assert.Equal(["How many?"], await _talk.Say("order paper"));
        Assert.Equal(["5 ordered."], await _talk.Say("5"));
        Assert.Equal(["order: CancelCalled", "order: EndCalled"], _root.Ended);
    }

    [Fact]
    public async Task Another_dialog_can_take_the_place_of_the_active_one()
    {
        await _talk.Say("order paper");

        Assert.Equal(["Which printer?"], await _talk.Say("my printer is broken"));
        Assert.Equal(["order: ReplaceCalled"], _root.Ended);
        Assert.Equal(["floor 3 reported."], await _talk.Say("floor 3"));
    }

    [Fact]
    public async Task The_dialog_below_asks_again_when_an_interruption_ends()
    {
        await _talk.Say("order paper");

        Assert.Equal(["You can order things.", "How many?"], await _talk.Say("help"));
        Assert.Equal(["5 ordered."], await _talk.Say("5"));
    }

    [Fact]
    public async Task A_message_is_told_to_the_dialogs_before_it_is_theirs()
    {
        await _talk.Say("order paper");
        await _talk.Say("5");

        Assert.Equal(["activityReceived"], _root.Events);
    }

    [Fact]
    public async Task A_dialog_that_is_not_in_any_set_is_named_in_the_error()
    {
        var talk = new Talk(new WaterfallDialog("lost", [(step, token) => step.BeginDialogAsync("nowhere", cancellationToken: token)]));

        var mistake = await Assert.ThrowsAnyAsync<Exception>(() => talk.Say("go"));

        Assert.Contains("'nowhere'", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dialogs_hear_when_a_stored_conversation_meets_other_dialogs()
    {
        await _talk.Say("order paper");
        _root.AddDialog(new TextPrompt("new in this version"));

        await _talk.Say("5");

        Assert.Equal(["activityReceived", "versionChanged"], _root.Events);
    }

    [Fact]
    public void Two_dialogs_of_one_id_stay_apart()
    {
        var first = new TextPrompt("ask");
        var second = new TextPrompt("ask");

        var dialogs = new DialogSet().Add(first).Add(second).Add(first);

        Assert.Equal("ask ask2", string.Join(' ', dialogs.GetDialogs().Select(dialog => dialog.Id)));
        Assert.Same(second, dialogs.Find("ask2"));
    }

    [Fact]
    public void A_set_has_another_version_when_its_dialogs_change()
    {
        var dialogs = new DialogSet().Add(new WaterfallDialog("steps"));
        var before = dialogs.GetVersion();

        dialogs.Add(new TextPrompt("ask"));

        Assert.False(string.Equals(before, dialogs.GetVersion(), StringComparison.Ordinal));
    }
}
