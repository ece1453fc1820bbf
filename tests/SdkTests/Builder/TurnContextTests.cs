using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Builder;

public sealed class TurnContextTests : IDisposable
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests() => _turn = new TurnContext(_adapter, RecordingAdapter.Incoming(text: "hello"));

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task An_answer_goes_back_where_the_message_came_from()
    {
        var response = await _turn.SendActivityAsync("Hi Emma");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("sent-1", response.Id);
        Assert.Equal("sent-1", sent.Id);
        Assert.Equal(("message", "Hi Emma", "incoming"), (sent.Type, sent.Text, sent.ReplyToId));
        Assert.Equal(("bot", "emma", "chat"), (sent.From.Id, sent.Recipient.Id, sent.Conversation.Id));
        Assert.Equal(("msteams", "https://channel.example/"), (sent.ChannelId, sent.ServiceUrl));
    }

    [Fact]
    public async Task A_turn_counts_as_answered_once_something_was_sent()
    {
        Assert.False(_turn.Responded);

        await _turn.SendActivityAsync(new Activity(type: ActivityTypes.Trace));
        Assert.False(_turn.Responded);

        await _turn.SendActivityAsync(MessageFactory.Text("Hi"));
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Several_activities_are_sent_at_once_and_keep_their_order()
    {
        var responses = await _turn.SendActivitiesAsync([new Activity(type: ActivityTypes.Typing), MessageFactory.Text("Done")]);

        Assert.Equal(["sent-1", "sent-2"], responses.Select(response => response.Id), StringComparer.Ordinal);
        Assert.Equal([ActivityTypes.Typing, ActivityTypes.Message], _adapter.Sent.Select(sent => sent.Type), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Sending_nothing_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync((IActivity)null!));
    }

    [Fact]
    public async Task Handlers_of_sending_run_in_their_order_around_the_send()
    {
        var order = new List<string>();
        _turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("first in");
            activities.Add(MessageFactory.Text("and one more"));
            var responses = await next();
            order.Add("first out");
            return responses;
        });
        _turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add($"second in with {activities.Count}");
            var responses = await next();
            order.Add("second out");
            return responses;
        });

        await _turn.SendActivityAsync("Hi");

        Assert.Equal(["first in", "second in with 2", "second out", "first out"], order);
        Assert.Equal(2, _adapter.Sent.Count);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_stops_the_send()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>([]));

        var response = await _turn.SendActivityAsync("Hi");

        Assert.Null(response.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(_turn.Responded);
    }

    [Fact]
    public async Task An_update_keeps_its_id_and_passes_the_handlers()
    {
        var seen = new List<string>();
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Id);
            return next();
        });

        await _turn.UpdateActivityAsync(new Activity(type: ActivityTypes.Message) { Id = "card-1", Text = "Approved" });

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("card-1", "Approved", "chat"), (updated.Id, updated.Text, updated.Conversation.Id));
        Assert.Equal(["card-1"], seen);
    }

    [Fact]
    public async Task A_deletion_names_the_conversation_and_passes_the_handlers()
    {
        var seen = new List<string>();
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return next();
        });

        await _turn.DeleteActivityAsync("card-1");
        await _turn.DeleteActivityAsync(new ConversationReference(activityId: "card-2"));

        Assert.Equal(["card-1", "card-2"], _adapter.Deleted.Select(deleted => deleted.ActivityId), StringComparer.Ordinal);
        Assert.Equal("chat", _adapter.Deleted[0].Conversation.Id);
        Assert.Equal(["card-1", "card-2"], seen);
    }

    [Fact]
    public async Task Expected_replies_are_kept_instead_of_sent()
    {
        var activity = RecordingAdapter.Incoming(text: "hello");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(_adapter, activity);

        await turn.SendActivityAsync("Hi");

        Assert.Empty(_adapter.Sent);
        Assert.Equal("Hi", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public void What_a_turn_keeps_is_found_by_name_and_by_type()
    {
        var state = _turn.TurnState;
        var account = new ChannelAccount { Id = "emma" };

        state.Add(account);
        state.Add("other", account);
        state.Set<ChannelAccount>("other", null!);

        Assert.Same(account, state.Get<ChannelAccount>());
        Assert.Null(state.Get<ChannelAccount>("other"));
        Assert.Null(state.Get<Activity>(typeof(ChannelAccount).FullName!));
        Assert.Throws<ArgumentException>(() => state.Add(account));
    }
}
