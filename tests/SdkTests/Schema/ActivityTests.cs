using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Schema;

public class ActivityTests
{
    [Fact]
    public void A_reply_goes_back_where_the_message_came_from()
    {
        var reply = ProtocolText.Read<Activity>(SampleActivities.All["message"]).CreateReply("done");

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal("done", reply.Text);
        Assert.Equal("28:bot", reply.From.Id);
        Assert.Equal("29:dana", reply.Recipient.Id);
        Assert.Equal("a:dana", reply.Conversation.Id);
        Assert.Equal("1700000000001", reply.ReplyToId);
        Assert.Equal("en-GB", reply.Locale);
        Assert.Empty(reply.Attachments);
    }

    [Fact]
    public void A_trace_says_the_type_of_its_value()
    {
        var trace = new Activity(ActivityTypes.Message, id: "m1").CreateTrace("why", new Uri("https://example.test/"));

        Assert.Equal(ActivityTypes.Trace, trace.Type);
        Assert.Equal("Uri", trace.ValueType);
        Assert.Equal("m1", trace.ReplyToId);
    }

    [Fact]
    public void The_mention_of_the_bot_is_taken_out_of_the_text()
    {
        var message = ProtocolText.Read<Activity>(SampleActivities.All["message with a mention"]);

        Assert.True(message.MentionsRecipient());
        Assert.Equal("toner please", message.RemoveRecipientMention());
        Assert.Equal("toner please", message.Text);
    }

    [Fact]
    public void The_mention_of_somebody_else_stays()
    {
        var message = ProtocolText.Read<Activity>(SampleActivities.All["message with a mention"]);

        Assert.False(message.MentionsId("29:sam"));
        Assert.Equal("<at>Back Office</at> toner please", message.RemoveMentionText("29:sam"));
    }

    [Fact]
    public void A_mention_without_text_is_found_by_its_name()
    {
        var mention = new Entity();
        mention.SetAs(new Mention(new ChannelAccount("29:sam", "Sam")));
        var message = new Activity(ActivityTypes.Message, text: "ask <at>sam</at> now", entities: [mention]);

        Assert.Equal("ask  now", message.RemoveMentionText("29:sam"));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/special", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void A_kind_includes_those_derived_from_it(string? type, bool isMessage)
    {
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() != null);
    }

    [Fact]
    public void Channel_data_is_read_as_the_type_that_is_asked_for()
    {
        var activity = ProtocolText.Read<Activity>(SampleActivities.All["message with a mention"]);

        Assert.Equal("19:team", activity.GetChannelData<TeamsChannelData>().Team.Id);
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("19:general", data.Channel.Id);
    }

    [Fact]
    public void Channel_data_that_is_no_object_is_not_read()
    {
        Assert.False(new Activity { ChannelData = "text" }.TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void A_message_without_anything_to_see_has_no_content()
    {
        Assert.False(new Activity(ActivityTypes.Message, text: " ").HasContent());
        Assert.True(new Activity(ActivityTypes.Message, attachments: [new Attachment()]).HasContent());
    }

    [Fact]
    public void An_entity_is_read_as_the_type_that_it_says_it_is()
    {
        var entity = ProtocolText.Read<Activity>(SampleActivities.All["message with a mention"]).Entities.Single();

        Assert.Equal("28:bot", entity.GetAs<Mention>().Mentioned.Id);
        Assert.Equal("28:bot", entity.Properties["mentioned"]!["id"]!.Value<string>());
    }
}
