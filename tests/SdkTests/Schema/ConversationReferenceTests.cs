using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Schema;

public class ConversationReferenceTests
{
    private readonly Activity incoming = ProtocolText.Read<Activity>(SampleActivities.All["message"]);

    [Fact]
    public void A_reference_says_who_where_and_in_which_language()
    {
        var reference = incoming.GetConversationReference();

        Assert.Equal("1700000000001", reference.ActivityId);
        Assert.Equal("29:dana", reference.User.Id);
        Assert.Equal("28:bot", reference.Bot.Id);
        Assert.Equal("a:dana", reference.Conversation.Id);
        Assert.Equal("msteams", reference.ChannelId);
        Assert.Equal("https://smba.example/emea/", reference.ServiceUrl);
        Assert.Equal("en-GB", reference.Locale);
    }

    [Fact]
    public void A_stored_reference_reads_back_the_same()
    {
        var text = ProtocolText.Write(incoming.GetConversationReference()).ToString();

        ProtocolText.SameAfterReading<ConversationReference>(text);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    public void An_update_of_a_web_conversation_cannot_be_replied_to(string channel)
    {
        var update = new Activity(ActivityTypes.ConversationUpdate, id: "u1", channelId: channel);

        Assert.Null(update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void An_outgoing_activity_is_addressed_from_the_bot_to_the_user()
    {
        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(incoming.GetConversationReference());

        Assert.Equal("28:bot", outgoing.From.Id);
        Assert.Equal("29:dana", outgoing.Recipient.Id);
        Assert.Equal("1700000000001", outgoing.ReplyToId);
        Assert.Null(outgoing.Id);
    }

    [Fact]
    public void An_incoming_activity_is_addressed_from_the_user_to_the_bot()
    {
        var activity = new Activity(ActivityTypes.Event).ApplyConversationReference(incoming.GetConversationReference(), isIncoming: true);

        Assert.Equal("29:dana", activity.From.Id);
        Assert.Equal("28:bot", activity.Recipient.Id);
        Assert.Equal("1700000000001", activity.Id);
        Assert.Null(activity.ReplyToId);
    }

    [Fact]
    public void A_reference_without_a_locale_leaves_the_activitys_own()
    {
        var activity = new Activity(ActivityTypes.Message, locale: "de-DE").ApplyConversationReference(new ConversationReference());

        Assert.Equal("de-DE", activity.Locale);
    }

    [Fact]
    public void The_bot_speaks_first_by_an_event_with_an_id_of_its_own()
    {
        var reference = incoming.GetConversationReference();

        var first = reference.GetContinuationActivity();
        var second = reference.GetContinuationActivity();

        Assert.Equal(ActivityTypes.Event, first.Type);
        Assert.Equal(ActivityEventNames.ContinueConversation, first.Name);
        Assert.Equal("29:dana", first.From.Id);
        Assert.Same(reference, first.RelatesTo);
        Assert.NotEqual<string>(first.Id, second.Id, StringComparer.Ordinal);
    }

    [Fact]
    public void The_reference_of_an_answer_has_the_id_that_the_channel_gave()
    {
        Assert.Equal("m2", incoming.GetReplyConversationReference(new ResourceResponse("m2")).ActivityId);
    }
}
