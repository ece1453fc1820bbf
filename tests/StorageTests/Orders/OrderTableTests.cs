using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>Orders in the table. Longer than other files: an order's steps stand on one another, and so share what builds them.</summary>
[Collection(Tables.Name)]
public sealed class OrderTableTests(Tables tables)
{
    private static readonly ItemForm PaperForm = new()
    {
        Code = "PAP-A4",
        Name = "A4 paper",
        Unit = "ream",
        Pack = "box",
        PackSize = "5",
        ReorderPoint = "20",
        Target = "60",
        Supplier = "O'Neill & Co",
        SupplierMail = "orders@oneill.example",
        Price = "24.50",
        LeadDays = "3",
    };

    private readonly TestOffice office = tables.NewOffice();

    private static ItemCode Paper { get; } = ItemCode.Parse("PAP-A4");

    private static ItemCode Pens { get; } = ItemCode.Parse("PEN-BL");

    [Fact]
    public async Task Thirty_daily_looks_open_one_order_for_an_item()
    {
        await StockAsync();
        await office.Checks.BeginAsync(CancellationToken.None);
        for (var day = 0; day < 30; day++)
        {
            office.Clock.Advance(Duration.FromDays(1));
            await RunDueAsync(day % 2 == 0 ? office : office.Another());
        }

        var order = Assert.Single((await office.Orders.ListOpenAsync(after: null, 20, CancellationToken.None)).Items);
        Assert.Equal(("O'Neill & Co", OrderState.Proposed, 2), (order.Supplier, order.State, order.Lines));
        Assert.Equal([$"openorder|PAP-A4", "openorder|PEN-BL"], await office.KeysAsync("openorder|"));
        Assert.Single(await office.KeysAsync("due|"), key => key.EndsWith("|reorder-check", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_who_look_at_once_from_two_processes_propose_one_order_for_each_item()
    {
        await StockAsync();
        var another = office.Another();

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            (i % 2 == 0 ? office : another).Orders.ReorderAsync(i % 3 == 0 ? Eric : null, CancellationToken.None)));

        Assert.Single(results.SelectMany(result => result.Proposed));
        Assert.Single(await office.KeysAsync("orders|open|"));
        Assert.Equal(2, (await office.KeysAsync("openorder|")).Length);
    }

    [Fact]
    public async Task An_order_is_found_as_it_was_proposed_and_its_history_too()
    {
        await office.SeedAsync(Eric, Olga);
        await StockAsync();
        var proposed = await ProposedAsync();

        var found = (await office.Orders.FindAsync(proposed.Id, CancellationToken.None))!;

        Assert.Equal(proposed.Lines.AsEnumerable(), found.Lines.AsEnumerable());
        Assert.Equal(proposed.Last, found.Last);
        Assert.Equal([Eric.Id, Olga.Id], found.Watchers.Order(Comparer<PersonId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))));
        Assert.Equal(proposed.Last, Assert.Single(await office.Orders.HistoryAsync(found, 10, CancellationToken.None)));
    }

    [Fact]
    public async Task Two_who_approve_at_once_decide_once_and_all_is_on_order_once()
    {
        await StockAsync();
        var order = await ProposedAsync();
        var another = office.Another();

        var outcomes = await Task.WhenAll(
            office.Orders.ChangeAsync(Approve(order), Eric, CancellationToken.None),
            another.Orders.ChangeAsync(Approve(order), Olga, CancellationToken.None));

        Assert.Single(outcomes, outcome => outcome is OrderOutcome.Done);
        var late = Assert.IsType<OrderOutcome.Refused>(Assert.Single(outcomes, outcome => outcome is OrderOutcome.Refused));
        Assert.Equal(new OrderRefusal.WrongState(), late.Why);
        Assert.Equal(OrderAction.Ordered, late.Order!.Last.What);
        Assert.Equal((50, 150), (await OnOrderAsync(Paper), await OnOrderAsync(Pens)));
        Assert.Single(await office.RowsAsync("out|"), row => (string)row["Kind"] == "MailOrder");
        Assert.Equal(2, (await office.KeysAsync($"log|{order.Id}|")).Length);
    }

    [Fact]
    public async Task Two_who_book_the_same_part_at_once_book_it_once_and_the_rest_follows()
    {
        await StockAsync();
        var order = await OrderedAsync();
        var part = new ReceiveOrder(order.Id, order.Version, Came(order, (Paper, "4")));

        var outcomes = await Task.WhenAll(
            office.Orders.ChangeAsync(part, Eric, CancellationToken.None),
            office.Another().Orders.ChangeAsync(part, Olga, CancellationToken.None),
            office.Another().Orders.ChangeAsync(part, Eric, CancellationToken.None));

        Assert.Equal((20, 30), await StandsAsync(Paper));
        var after = (await office.Orders.FindAsync(order.Id, CancellationToken.None))!;
        Assert.Equal(6, after.LineOf(Paper)!.Remaining);
        Assert.Contains(outcomes, outcome => outcome is OrderOutcome.Refused { Why: OrderRefusal.Stale });

        await ChangedAsync(new ReceiveOrder(order.Id, after.Version, Came(order, (Paper, "6"), (Pens, "3"))), Olga);

        Assert.Equal((50, 0), await StandsAsync(Paper));
        Assert.Equal((150, 0), await StandsAsync(Pens));
        Assert.Empty(await office.KeysAsync("openorder|"));
        Assert.Empty(await office.KeysAsync("orders|open|"));
        Assert.Single(await office.KeysAsync("orders|over|"));
        Assert.DoesNotContain(await office.KeysAsync("due|"), key => key.Contains("order-late", StringComparison.Ordinal));
        Assert.Equal(order.Id, (await office.Stock.LedgerAsync(Paper, 1, CancellationToken.None))[0].Case);
    }

    [Fact]
    public async Task Two_who_book_different_parts_at_once_lose_nothing()
    {
        await StockAsync();
        var order = await OrderedAsync();

        var outcomes = await Task.WhenAll(
            office.Orders.ChangeAsync(new ReceiveOrder(order.Id, order.Version, Came(order, (Paper, "4"))), Eric, CancellationToken.None),
            office.Another().Orders.ChangeAsync(new ReceiveOrder(order.Id, order.Version, Came(order, (Pens, "1"))), Olga, CancellationToken.None));

        // One of them looks again, sees what the other has booked, and books theirs.
        var late = Assert.IsType<OrderOutcome.Refused>(Assert.Single(outcomes, outcome => outcome is OrderOutcome.Refused));
        Assert.Equal(new OrderRefusal.Stale(), late.Why);
        var isPaperMissing = late.Order!.LineOf(Paper)!.Received == 0;
        await ChangedAsync(
            new ReceiveOrder(order.Id, late.Order.Version, isPaperMissing ? Came(order, (Paper, "4")) : Came(order, (Pens, "1"))), Olga);

        Assert.Equal((20, 30), await StandsAsync(Paper));
        Assert.Equal((50, 100), await StandsAsync(Pens));
    }

    [Fact]
    public async Task What_was_put_off_is_not_proposed_again_for_a_week_unless_somebody_asks()
    {
        await StockAsync();
        var order = await ProposedAsync();
        await ChangedAsync(new EditOrder(order.Id, 1, new OrderedPacks([(Pens, "0")])), Eric);
        await ChangedAsync(new DeclineOrder(order.Id, 2, "Too dear"), Eric);

        office.Clock.Advance(Duration.FromDays(6));
        Assert.Empty((await office.Orders.ReorderAsync(askedBy: null, CancellationToken.None)).Proposed);
        office.Clock.Advance(Duration.FromDays(2));
        var again = Assert.Single((await office.Orders.ReorderAsync(askedBy: null, CancellationToken.None)).Proposed);
        await ChangedAsync(new DeclineOrder(again.Id, 1), Eric);

        Assert.Equal(2, Assert.Single((await office.Orders.ReorderAsync(Eric, CancellationToken.None)).Proposed).Lines.Length);
    }

    [Fact]
    public async Task What_does_not_come_can_be_ordered_again_at_once()
    {
        await StockAsync();
        var order = await OrderedAsync();
        Assert.Empty((await office.Orders.ReorderAsync(Eric, CancellationToken.None)).Proposed);

        await ChangedAsync(new EndOrder(order.Id, order.Version), Eric);

        Assert.Equal((0, 0), (await OnOrderAsync(Paper), await OnOrderAsync(Pens)));
        Assert.Single((await office.Orders.ReorderAsync(Eric, CancellationToken.None)).Proposed);
    }

    [Fact]
    public async Task A_late_delivery_is_told_once_however_often_its_work_is_done()
    {
        await office.SeedAsync(Eric);
        await StockAsync();
        var order = await OrderedAsync();
        office.Clock.Advance(Duration.FromDays(5));
        var work = order.Due!;

        IDueHandler handler = office.Orders;
        await Task.WhenAll(handler.RunAsync(work, CancellationToken.None), handler.RunAsync(work, CancellationToken.None));
        await handler.RunAsync(work, CancellationToken.None);

        var told = (await office.Orders.FindAsync(order.Id, CancellationToken.None))!;
        Assert.Equal((OrderAction.DeliveryLate, order.Version + 1), (told.Last.What, told.Version));
        Assert.Single(await office.KeysAsync("due|"), key => key.EndsWith("|order-late", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_that_was_given_up_takes_what_is_on_order_back()
    {
        await StockAsync();
        var order = await OrderedAsync();

        var failed = new TellOrderMailFailed(order.MailedTo!, Eric.Id);
        await office.Orders.TellAsync(order.Id, failed, CancellationToken.None);
        await office.Orders.TellAsync(order.Id, failed, CancellationToken.None);

        Assert.Equal((0, 0), (await OnOrderAsync(Paper), await OnOrderAsync(Pens)));
        Assert.Equal(order.Version + 1, (await office.Orders.FindAsync(order.Id, CancellationToken.None))!.Version);
        Assert.Equal(2, (await office.KeysAsync("openorder|")).Length);
    }

    [Fact]
    public async Task The_fullest_order_with_the_most_watchers_fits_into_a_transaction()
    {
        await office.SeedAsync([.. Enumerable.Range(0, 12).Select(Executive)]);
        for (var i = 0; i < PurchaseOrder.MostLines; i++)
        {
            await AddAsync(PaperForm with { Code = $"I-{i}", Name = $"Item {i}" });
        }

        var order = await OrderedAsync();
        await ChangedAsync(new ReceiveOrder(order.Id, order.Version, Receipt.Of(order, _ => 12) with { Lines = [.. order.Lines.Select(line => new ReceiptLine(line.Item, "12", "Cabinet 1", string.Empty))] }), Eric);

        Assert.Equal(OrderState.Completed, (await office.Orders.FindAsync(order.Id, CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Use_is_kept_in_the_transaction_that_hands_units_out_and_in_every_list()
    {
        await AddAsync(PaperForm);
        await MoveAsync(new ReceiveStock(Paper, "1", 50, "Cabinet 1"));
        await MoveAsync(new IssueStock(Paper, "2", 7));
        await MoveAsync(new IssueStock(Paper, "2", 7));
        await MoveAsync(new CountStock(Paper, "3", "Cabinet 1", 40, "Three are gone"));

        var week = UseWeek.Of(office.Clock.GetCurrentInstant());
        var listed = Assert.Single((await office.Stock.ListAsync(StockList.Kept, after: null, 5, CancellationToken.None)).Items);
        Assert.Equal(new WeeklyUse(week, [new WeekUnits(week, 7)]), listed.Use);
        Assert.Equal(listed.Use, (await office.Stock.FindAsync(Paper, CancellationToken.None))!.Use);
    }

    [Fact]
    public async Task Nothing_an_employee_presses_changes_an_order()
    {
        await StockAsync();
        var order = await ProposedAsync();

        Assert.Equal(
            new OrderOutcome.Refused(new OrderRefusal.NotFound(), Order: null),
            await office.Orders.ChangeAsync(Approve(order), Emma, CancellationToken.None));
        Assert.Equal(
            new OrderOutcome.Refused(new OrderRefusal.NotFound(), Order: null),
            await office.Orders.ChangeAsync(new EndOrder(CaseId.Parse("REP-00001"), 1), Eric, CancellationToken.None));
    }

    private static ApproveOrder Approve(PurchaseOrder order) => new(order.Id, order.Version, OrderedPacks.AsProposed, TestOffice.Targets.Hours);

    private static Receipt Came(PurchaseOrder order, params (ItemCode Item, string Packs)[] packs) =>
        new([.. packs.Select(line => new ReceiptLine(line.Item, line.Packs, "Cabinet 1", order.LineOf(line.Item)!.Price!.Value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)))]);

    private static async Task RunDueAsync(TestOffice process)
    {
        await foreach (var pending in process.Agenda.DueAsync(CancellationToken.None))
        {
            if (pending.Work.Kind == process.Checks.Kind)
            {
                await process.Checks.RunAsync(pending.Work, CancellationToken.None);
                await process.Agenda.ClearAsync(pending, CancellationToken.None);
            }
        }
    }

    private async Task StockAsync()
    {
        await AddAsync(PaperForm);
        await AddAsync(PaperForm with { Code = "PEN-BL", Name = "Pens", Unit = "pen", Pack = "pack", PackSize = "50", ReorderPoint = "50", Target = "150", Price = "9.90" });
    }

    // Both are low, since nothing has come yet: 60 reams are 12 boxes, but 10 lie there from the start.
    private async Task<PurchaseOrder> ProposedAsync()
    {
        if (await office.Stock.FindAsync(Paper, CancellationToken.None) is { Movements: 0 })
        {
            await MoveAsync(new ReceiveStock(Paper, "first", 10, "Cellar"));
            await MoveAsync(new IssueStock(Paper, "taken", 10));
            await office.Stock.EditAsync(new EditItem(Paper, 1, PaperForm with { Target = "50" }), Eric, CancellationToken.None);
        }

        return Assert.Single((await office.Orders.ReorderAsync(askedBy: null, CancellationToken.None)).Proposed);
    }

    private async Task<PurchaseOrder> OrderedAsync() => await ChangedAsync(Approve(await ProposedAsync()), Eric);

    private async Task<PurchaseOrder> ChangedAsync(OrderCommand command, Person by) =>
        Assert.IsType<OrderOutcome.Done>(await office.Orders.ChangeAsync(command, by, CancellationToken.None)).Order;

    private async Task<int> OnOrderAsync(ItemCode item) => (await office.Stock.FindAsync(item, CancellationToken.None))!.OnOrder;

    private async Task<(int OnHand, int OnOrder)> StandsAsync(ItemCode item) =>
        (await office.Stock.FindAsync(item, CancellationToken.None)) is { } found ? (found.OnHand, found.OnOrder) : default;

    private async Task AddAsync(ItemForm form) =>
        Assert.IsType<StockOutcome.Done>(await office.Stock.AddAsync(new AddItem(form), Eric, CancellationToken.None));

    private async Task MoveAsync(StockCommand command) =>
        Assert.IsType<StockOutcome.Done>(await office.Stock.MoveAsync(command, Eric, CancellationToken.None));
}
