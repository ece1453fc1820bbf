namespace BackOffice.BotTests.Orders;

/// <summary>Something comes that is on no order.</summary>
public sealed class PlainDeliveryTests : OrderTest
{
    [Fact]
    public async Task Where_there_is_one_place_for_it_it_is_booked_at_once_and_once()
    {
        await KeepAsync(Paper, 40);
        await Eric.SaysAsync("received 10 boxes of A4");
        await Eric.ChannelRepeatsAsync(underNewId: false);

        Assert.Equal("Booked: 50 reams of A4 paper at Cabinet 1. 90 on hand now.", Eric.LastSentence());
        Assert.Equal(90, (await ItemAsync(Paper)).OnHand);
    }

    [Fact]
    public async Task Where_it_lies_at_several_places_it_is_asked_where()
    {
        await KeepAsync(Paper, 40);
        await ReceiveAsync(Paper, 5, "Cellar");
        await Eric.SaysAsync("received 10 boxes of A4");
        var card = Eric.LastCard();
        Assert.Contains("A4 paper came: where was it put?", card.Words, StringComparison.Ordinal);
        var answer = await card.PressAsync("Book it");
        Assert.Contains("Enter a whole number above 0, and a place.", answer.Words, StringComparison.Ordinal);

        answer = await Eric.LastCard().PressAsync("Book it", ("place", "Cellar"));
        await card.PressAsync("Book it", ("place", "Cellar"));

        Assert.Contains("Booked: 50 reams of A4 paper at Cellar. 95 on hand now.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(55, (await ItemAsync(Paper)).At("Cellar"));
    }

    [Fact]
    public async Task What_is_no_item_is_said_and_a_delivery_that_nobody_expects_too()
    {
        await KeepAsync(Paper, 40);
        await Eric.SaysAsync("received 3 boxes of envelopes");
        Assert.Equal("There is no “envelopes” in the stock. Enter it as an item first.", Eric.LastSentence());

        await Eric.SaysAsync("the delivery from Office Depot is here");
        Assert.Equal("No delivery from Office Depot is expected. Say for example: received 10 boxes of A4 paper.", Eric.LastSentence());
    }

    [Fact]
    public async Task Employees_book_nothing()
    {
        await KeepAsync(Paper, 40);
        await Emma.SaysAsync("received 10 boxes of A4");

        Assert.Equal(40, (await ItemAsync(Paper)).OnHand);
    }
}
