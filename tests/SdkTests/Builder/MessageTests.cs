using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackOffice.SdkTests.Builder;

public class MessageTests
{
    [Fact]
    public void A_text_is_a_message_that_takes_input()
    {
        var message = MessageFactory.Text("Hi");

        Assert.Equal(("message", "Hi", InputHints.AcceptingInput), (message.Type, message.Text, message.InputHint));
    }

    [Fact]
    public void A_card_is_a_message_without_a_text()
    {
        var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive" };

        var message = MessageFactory.Attachment(card);

        Assert.Null(message.Text);
        Assert.Same(card, Assert.Single(message.Attachments));
        Assert.Equal(AttachmentLayoutTypes.List, message.AttachmentLayout);
    }

    [Fact]
    public void A_message_can_ask_for_a_notification()
    {
        var message = MessageFactory.Text("Hi");

        message.TeamsNotifyUser();

        Assert.True(Assert.IsType<TeamsChannelData>(message.ChannelData).Notification.Alert);
    }

    [Fact]
    public async Task A_stored_item_that_somebody_else_replaced_is_not_overwritten()
    {
        var storage = new MemoryStorage();
        await Write(new Item { ETag = "*" });
        var read = Assert.IsType<Item>((await storage.ReadAsync(["key"], CancellationToken.None))["key"]);
        await Write(read);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Write(read));

        Task Write(Item item) => storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { ["key"] = item }, CancellationToken.None);
    }

    public sealed class Item : IStoreItem
    {
        public string ETag { get; set; } = string.Empty;
    }
}
