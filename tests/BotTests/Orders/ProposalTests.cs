using System.Text;
using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Orders;

public sealed class ProposalTests : OrderTest
{
    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Orders:ExecutiveUpTo"] = "250",
            ["Orders:MinimumOrderValue:Suppliers:0:Name"] = "Small & Sons",
            ["Orders:MinimumOrderValue:Suppliers:0:Value"] = "50",
        },
    };

    [Fact]
    public async Task What_is_low_becomes_one_order_a_supplier_that_both_who_decide_see()
    {
        await KeepAsync(Paper, 12);
        await KeepAsync(Pens with { Supplier = "Staples" }, 30);

        await Eric.SaysAsync("What should we order?");
        await Office.SettledAsync();

        Assert.Equal("There are 2 orders to decide on. See below.", Eric.LastSentence());
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("orders|open|")).Count);
        var card = Eric.Cards().Last(seen => seen.Words.Contains("Office Depot", StringComparison.Ordinal));
        Assert.Contains("12 reams on hand", card.Words, StringComparison.Ordinal);
        Assert.Contains("order at 20", card.Words, StringComparison.Ordinal);
        Assert.Equal("10", card.Shown("packs-PAP-A4"));
        Assert.Contains("245.00", card.Words, StringComparison.Ordinal);
        Assert.Contains(Olga.Cards(), seen => seen.Words.Contains("Order from Staples", StringComparison.Ordinal));

        await Eric.SaysAsync("what should we order");
        Assert.Equal("What is low is on order already.", Eric.LastSentence());
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("orders|open|")).Count);
    }

    [Fact]
    public async Task What_is_enough_is_not_ordered_and_what_nobody_sells_is_said()
    {
        await KeepAsync(Paper, 40);
        await Eric.SaysAsync("what do we need to order?");
        Assert.Equal("Nothing has to be ordered: every item is above its reorder point.", Eric.LastSentence());

        await KeepAsync(Pens with { Supplier = string.Empty, SupplierMail = string.Empty }, 10);
        await Eric.SaysAsync("what to order");
        Assert.Equal("Low, but no supplier is known: Blue pens. Enter one in the item, then it is proposed too.", Eric.LastSentence());
    }

    [Fact]
    public async Task The_clock_looks_through_the_stock_each_morning_and_asks_once()
    {
        await KeepAsync(Paper, 12);

        await Office.PassAsync(Duration.FromDays(5), step: Duration.FromHours(12));
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.StartingWithAsync("orders|open|"));
        Assert.Contains("Order from Office Depot", Order(Eric).Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.DueAsync(), row => row.RowKey.EndsWith("|reorder-check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approved_order_goes_to_the_supplier_once_with_a_table_and_a_file()
    {
        await KeepAsync(Paper, 12);
        var card = await ProposeAsync();

        var answer = await card.PressAsync("Order", ("packs-PAP-A4", "8"));
        await card.PressAsync("Order", ("packs-PAP-A4", "8"));
        await Office.SettledAsync();

        Assert.Contains("Ordered", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Executives approve up to 250.00.", answer.Words, StringComparison.Ordinal);
        var mail = Assert.Single(Mails);
        Assert.Equal($"Order {card.Case}", mail.Subject);
        Assert.Contains("A4 paper  8 boxes (5 reams each)", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Total: 196.00", mail.Text, StringComparison.Ordinal);
        var file = mail.Body["Message"]!["attachments"]![0]!;
        Assert.Equal(("#microsoft.graph.fileAttachment", $"{card.Case}.csv", "text/csv"), ((string)file["@odata.type"]!, (string)file["name"]!, (string)file["contentType"]!));
        Assert.Contains($"{card.Case},PAP-A4,A4 paper,8,box,5,ream,24.50,196.00", Encoding.UTF8.GetString(Convert.FromBase64String((string)file["contentBytes"]!)), StringComparison.Ordinal);
        Assert.Equal(40, (await ItemAsync(Paper)).OnOrder);
    }

    [Fact]
    public async Task Above_the_limit_the_office_manager_approves_and_who_is_late_reads_who_was_first()
    {
        await KeepAsync(Paper, 0);
        var card = await ProposeAsync();

        Assert.DoesNotContain("Order", card.Buttons);
        Assert.Contains("Above 250.00 an office manager approves.", card.Words, StringComparison.Ordinal);
        var erics = await card.PressAsync("Save changes", ("packs-PAP-A4", "9"));
        await Office.SettledAsync();
        var before = Order(Olga);
        await before.PressAsync("Order");
        await Office.SettledAsync();

        Assert.Contains("Office managers approve any order.", Order(Olga).Words, StringComparison.Ordinal);
        var late = await Eric.PressesAsync(
            new System.Text.Json.Nodes.JsonObject { ["case"] = card.Case, ["version"] = 2 }, "order.approve", before.Message);
        Assert.Contains("Olga Officemanager approved and ordered it", late.Words, StringComparison.Ordinal);
        Assert.NotNull(erics.Card);
        Assert.Single(Mails);
    }

    [Fact]
    public async Task What_was_typed_wrong_comes_back_and_names_the_item()
    {
        await KeepAsync(Paper, 12);
        var answer = await (await ProposeAsync()).PressAsync("Order", ("packs-PAP-A4", "ten"));

        Assert.Contains("Packs of A4 paper must be a whole number, such as 4 or 0.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("ten", Order(Eric).Shown("packs-PAP-A4"));
        Assert.Empty(Mails);
    }

    [Fact]
    public async Task What_is_put_off_is_not_asked_again_for_a_week()
    {
        await KeepAsync(Paper, 12);
        await (await ProposeAsync()).PressAsync("Do not order", ("why", "We move out."));
        await Office.PassAsync(Duration.FromDays(3), step: Duration.FromHours(12));
        Assert.Empty(await Office.Rows.StartingWithAsync("orders|open|"));

        await Office.PassAsync(Duration.FromDays(6), step: Duration.FromHours(12));
        Assert.Single(await Office.Rows.StartingWithAsync("orders|open|"));
    }

    [Fact]
    public async Task A_supplier_without_a_mail_address_is_ordered_from_by_hand()
    {
        await KeepAsync(Paper with { SupplierMail = string.Empty }, 12);
        var answer = await (await ProposeAsync()).PressAsync("Order");

        Assert.Contains("Please order this yourself and say so here.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("10 boxes (5 reams each) A4 paper", answer.Words, StringComparison.Ordinal);
        Assert.Equal(0, (await ItemAsync(Paper)).OnOrder);

        await Order(Eric).PressAsync("I ordered it");
        await Office.SettledAsync();
        Assert.Equal(50, (await ItemAsync(Paper)).OnOrder);
        Assert.Contains("Expected", Order(Eric).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_below_the_minimum_can_be_filled_up()
    {
        await KeepAsync(Pens with { Supplier = "Small & Sons" }, 10);
        await KeepAsync(Paper with { Supplier = "small & sons" }, 30);
        var card = await ProposeAsync();
        Assert.Contains("Small & Sons takes orders from 50.00 on; this one is 29.70.", card.Words, StringComparison.Ordinal);
        Assert.Contains("1 box A4 paper would bring it there.", card.Words, StringComparison.Ordinal);

        await card.PressAsync("Fill up");
        await Office.SettledAsync();

        Assert.Contains("54.20", Order(Eric).Words, StringComparison.Ordinal);
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("openorder|")).Count);
    }

    [Fact]
    public async Task A_mail_that_is_refused_leaves_the_order_to_be_made_by_hand()
    {
        ErrorsAreExpected = true;
        Graph.Mails.Refuse(SupplierMail, 403);
        await KeepAsync(Paper, 12);
        var card = await ProposeAsync();
        await card.PressAsync("Order");
        await Office.SettledAsync();

        Assert.Equal($"The mail with {card.Case} to {SupplierMail} could not be sent. Please order yourself.", Eric.Chat.FromBot[^1].Summary);
        Assert.Contains("I ordered it", Order(Eric).Buttons);
        Assert.Equal(0, (await ItemAsync(Paper)).OnOrder);
    }

    [Fact]
    public async Task Employees_neither_ask_nor_press()
    {
        await KeepAsync(Paper, 12);
        await Emma.SaysAsync("what should we order");
        Assert.Empty(await Office.Rows.StartingWithAsync("orders|"));

        var card = await ProposeAsync();
        var answer = await Emma.PressesAsync(
            new System.Text.Json.Nodes.JsonObject { ["case"] = card.Case, ["version"] = 1 }, "order.approve", card.Message);
        Assert.Null(answer.Card);
        Assert.Empty(Mails);
    }
}
