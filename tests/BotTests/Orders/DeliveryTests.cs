using NodaTime;

namespace BackOffice.BotTests.Orders;

/// <summary>What was ordered comes, in parts, late, or not at all.</summary>
public sealed class DeliveryTests : OrderTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await KeepAsync(Paper, 12);
        await KeepAsync(Pens, 30, "Cabinet 2");
    }

    [Fact]
    public async Task What_came_is_said_and_booked_in_parts_until_all_is_there()
    {
        await OrderAsync();
        await Eric.SaysAsync("received 4 boxes of A4");
        var receipt = Eric.LastCard();
        Assert.Contains("What came from Office Depot?", receipt.Words, StringComparison.Ordinal);
        Assert.Equal(("4", "Cabinet 1", null), (receipt.Shown("packs-PAP-A4"), receipt.Shown("place-PAP-A4"), receipt.Shown("packs-PEN-BL")));

        var answer = await receipt.PressAsync("Book it");
        await receipt.PressAsync("Book it");
        await Office.SettledAsync();
        Assert.Contains("4 of 10 came", answer.Words, StringComparison.Ordinal);
        var paper = await ItemAsync(Paper);
        Assert.Equal((32, 30), (paper.OnHand, paper.OnOrder));

        await Eric.SaysAsync("the delivery from Office Depot is here");
        Assert.Equal(("6", "3"), (Eric.LastCard().Shown("packs-PAP-A4"), Eric.LastCard().Shown("packs-PEN-BL")));
        answer = await Eric.LastCard().PressAsync("Book it", ("place-PAP-A4", "Cellar"));
        await Office.SettledAsync();

        Assert.Contains("Complete", answer.Words, StringComparison.Ordinal);
        paper = await ItemAsync(Paper);
        Assert.Equal((62, 0, 30), (paper.OnHand, paper.OnOrder, paper.At("Cellar")));
        Assert.Empty(await Office.Rows.StartingWithAsync("openorder|"));
    }

    [Fact]
    public async Task Reams_are_told_in_boxes()
    {
        await OrderAsync();
        await Eric.SaysAsync("we received 20 reams of A4 paper");

        Assert.Equal("4", Eric.LastCard().Shown("packs-PAP-A4"));
    }

    [Fact]
    public async Task Two_who_book_at_once_book_once_and_the_other_is_told()
    {
        await OrderAsync();
        await Eric.SaysAsync("received 4 boxes of A4");
        await Olga.SaysAsync("received 4 boxes of A4");
        var (erics, olgas) = (Eric.LastCard(), Olga.LastCard());

        await erics.PressAsync("Book it");
        var late = await olgas.PressAsync("Book it");
        await Office.SettledAsync();

        Assert.Contains("This card was old: Eric Executive booked what came", late.Words, StringComparison.Ordinal);
        Assert.Equal(32, (await ItemAsync(Paper)).OnHand);
    }

    [Fact]
    public async Task More_than_was_ordered_is_asked_about()
    {
        await OrderAsync();
        await Eric.SaysAsync("received 12 boxes of A4");
        var answer = await Eric.LastCard().PressAsync("Book it");
        Assert.Contains("That is more than was ordered: 2 boxes A4 paper at Cabinet 1 too many.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(12, (await ItemAsync(Paper)).OnHand);

        await Eric.LastCard().PressAsync("Yes, book all");
        await Office.SettledAsync();
        var paper = await ItemAsync(Paper);
        Assert.Equal((72, 0), (paper.OnHand, paper.OnOrder));
    }

    [Fact]
    public async Task A_new_price_is_offered_to_the_item()
    {
        await OrderAsync();
        await Eric.SaysAsync("received 10 boxes of A4");
        var answer = await Eric.LastCard().PressAsync("Book it", ("price-PAP-A4", "26.90"));
        Assert.Contains("A4 paper costs 26.90 now instead of 24.50.", answer.Words, StringComparison.Ordinal);

        await Eric.LastCard().PressAsync("Use new price");
        await Office.SettledAsync();

        Assert.Equal(26.90m, (await ItemAsync(Paper)).Facts.Price);
        Assert.DoesNotContain("Use new price", Order(Eric).Buttons);
    }

    [Fact]
    public async Task A_late_delivery_is_told_again_after_three_working_days_and_never_when_the_rest_does_not_come()
    {
        // Ordered on Monday, the first of March, it should come on Thursday.
        await OrderAsync();
        await Office.PassAsync(Duration.FromDays(4), step: Duration.FromHours(12));
        Assert.Equal(1, await ToldAsync());
        Assert.EndsWith("the delivery from Office Depot is late.", Eric.Chat.FromBot[^1].Summary, StringComparison.Ordinal);
        Assert.Contains("It should have come on", Order(Eric).Words, StringComparison.Ordinal);
        Assert.Contains("Late", Order(Eric).Words, StringComparison.Ordinal);

        await Office.PassAsync(Duration.FromDays(4), step: Duration.FromHours(12));
        Assert.Equal(1, await ToldAsync());
        await Office.PassAsync(Duration.FromDays(1), step: Duration.FromHours(12));
        Assert.Equal(2, await ToldAsync());

        // What does not come is proposed anew, so the newest card is soon that of another order.
        var id = Order(Eric).Case;
        await Order(Eric).PressAsync("The rest won't come");
        await Office.PassAsync(Duration.FromDays(6), step: Duration.FromHours(12));
        Assert.Equal(2, await ToldAsync(id));
        Assert.Equal(0, (await ItemAsync(Pens)).OnOrder);
    }

    [Fact]
    public async Task The_day_can_be_moved_and_the_history_tells_all()
    {
        await OrderAsync();
        await Order(Eric).PressAsync("Save the day", ("delivery", "2027-03-12"));
        await Office.SettledAsync();
        await Office.PassAsync(Duration.FromDays(6), step: Duration.FromHours(12));
        Assert.Equal(0, await ToldAsync());

        await Order(Eric).PressAsync("History");
        Assert.Contains("Eric Executive approved and ordered it", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Eric Executive moved the delivery to", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_are_listed_with_what_is_late_first_and_shown_by_their_number()
    {
        await KeepAsync(Paper with { Code = "TON-59A", Name = "Toner", Supplier = "Staples", LeadDays = "20" }, 0);
        await OrderAsync();
        foreach (var card in Eric.Cards().Where(card => card.Buttons.Contains("Order")))
        {
            await card.PressAsync("Order");
        }

        await Office.SettledAsync();
        await Eric.SaysAsync("orders");
        var list = Eric.LastCard();
        Assert.StartsWith("Orders", list.Words, StringComparison.Ordinal);
        Assert.True(list.Words.IndexOf("Office Depot", StringComparison.Ordinal) < list.Words.IndexOf("Staples", StringComparison.Ordinal));

        await Eric.SaysAsync(list.Case);
        Assert.Contains(list.Case, Eric.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync(list.Case);
        Assert.Equal($"I know of no {list.Case} that you can see. Is the number right?", Emma.LastSentence());
    }

    private async Task OrderAsync()
    {
        await ProposeAsync();
        await Eric.Cards().Last(card => card.Words.Contains("Order from Office Depot", StringComparison.Ordinal)).PressAsync("Order");
        await Office.SettledAsync();
    }

    /// <summary>How often it was told that the delivery is late.</summary>
    private Task<int> ToldAsync() => ToldAsync(Order(Eric).Case);

    private async Task<int> ToldAsync(string id) => (await Office.Rows.HistoryAsync(id)).Count(row => (string)row["What"] == "DeliveryLate");
}
