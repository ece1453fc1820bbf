using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class SupplyTableTests(Tables tables)
{
    private static readonly Person Mia = Emma with { Department = "Marketing" };

    private readonly TestOffice office = tables.NewOffice();
    private int minted;

    private static ItemCode Paper { get; } = ItemCode.Parse("PAP-A4");

    [Fact]
    public async Task A_request_is_stored_and_found_as_it_is()
    {
        await StockAsync(40);
        var (request, _) = await AskedAsync(Mia, 30, place: "Room 210");

        Assert.Equal(request with { Lines = [], Watchers = [] }, (await FindAsync(request)) with { Lines = [], Watchers = [] });
        Assert.Equal(request.Lines.AsEnumerable(), (await FindAsync(request)).Lines);
        Assert.Equal(request.Watchers.AsEnumerable(), (await FindAsync(request)).Watchers);
    }

    [Fact]
    public async Task The_same_form_again_is_the_same_request_and_another_persons_number_is_refused()
    {
        await StockAsync(40);
        var (request, form) = await AskedAsync(Mia, 30);

        Assert.Equal(request.Id, Assert.IsType<SupplyOutcome.Done>(await office.Supplies.RequestAsync(form, Mia, CancellationToken.None)).Request.Id);
        Assert.Equal(new SupplyRefusal.FormOutdated(), Assert.IsType<SupplyOutcome.Refused>(await office.Supplies.RequestAsync(form, Ben, CancellationToken.None)).Why);
        Assert.Single(await office.RowsAsync("log|SUP-"));
    }

    [Fact]
    public async Task Of_twenty_approvers_at_once_one_decides_and_nineteen_are_told_who()
    {
        Person[] executives = [.. Enumerable.Range(1, 20).Select(Executive)];
        await office.SeedAsync(executives);
        await StockAsync(40);
        var (request, _) = await AskedAsync(Mia, 30);
        var another = office.Another();

        var outcomes = await Task.WhenAll(executives.Select((executive, index) => (index % 2 == 0 ? office : another).Supplies.ChangeAsync(
            index % 3 == 0 ? new RejectRequest(request.Id, 1, "No.") : new ApproveRequest(request.Id, 1, []), executive, CancellationToken.None)));

        var decided = Assert.Single(outcomes.OfType<SupplyOutcome.Done>()).Request.Approval!.Verdict!;
        var told = outcomes.OfType<SupplyOutcome.Refused>().Select(refused => Assert.IsType<SupplyRefusal.DecidedBefore>(refused.Why)).ToArray();
        Assert.Equal(19, told.Length);
        Assert.All(told, why => Assert.Equal(decided, why.Verdict));
        Assert.Equal(decided.IsGranted ? 30 : 0, (await ItemAsync()).Reserved);
        Assert.Equal(2, (await office.RowsAsync($"log|{request.Id}")).Length);
    }

    [Fact]
    public async Task Two_hundred_requests_for_the_last_fifty_boxes_have_exactly_fifty_put_by()
    {
        await StockAsync(50);
        var another = office.Another();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => (i % 2 == 0 ? office : another).Supplies.RequestAsync(
            Form(1), Executive(i) with { Roles = Roles.None }, CancellationToken.None)));

        var granted = outcomes.Select(outcome => Assert.IsType<SupplyOutcome.Done>(outcome).Request).ToArray();
        Assert.All(granted, request => Assert.Equal(SupplyAction.AutoApproved, request.Last.What));
        Assert.Equal((50, 150), (granted.Sum(request => request.Lines[0].Reserved), granted.Sum(request => request.Lines[0].Waiting)));
        var item = await ItemAsync();
        Assert.Equal((50, 50, 150), (item.OnHand, item.Reserved, item.Waiting));
    }

    [Fact]
    public async Task The_months_budget_is_not_overdrawn_by_requests_that_are_decided_at_once()
    {
        await office.SeedAsync(Eric, Olga);
        await StockAsync(400);
        var another = office.Another();
        var asked = new List<SupplyRequest>();
        foreach (var _ in Enumerable.Range(0, 12))
        {
            asked.Add((await AskedAsync(Mia, 30)).Request);
        }

        var outcomes = await Task.WhenAll(asked.Select((request, index) =>
            (index % 2 == 0 ? office : another).Supplies.ChangeAsync(new ApproveRequest(request.Id, 1, []), Eric, CancellationToken.None)));

        var requests = outcomes.Select(outcome => Assert.IsType<SupplyOutcome.Done>(outcome).Request).ToArray();
        var granted = requests.Where(request => request.State is SupplyState.Granted).ToArray();
        Assert.Equal(3, granted.Length);
        Assert.Equal(90m, granted.Sum(request => request.Charged));
        Assert.All(requests.Except(granted), request => Assert.Equal(
            (SupplyState.Waiting, PolicyRule.OverBudget, ApprovalLevel.OfficeManager), (request.State, request.Ruling.Rule, request.Approval!.Level)));
    }

    [Fact]
    public async Task What_waits_for_somebody_stands_in_their_list_until_it_is_decided()
    {
        await office.SeedAsync(Eric, Olga);
        await StockAsync(40);
        var (request, _) = await AskedAsync(Mia, 30);

        Assert.Equal([request.Id], await WaitingAsync(Eric));
        Assert.Empty(await WaitingAsync(Olga));
        await ChangedAsync(new ApproveRequest(request.Id, 1, []), Eric);

        Assert.Empty(await WaitingAsync(Eric));
        Assert.Equal([request.Id], (await office.Supplies.ListToHandOverAsync(after: null, 20, CancellationToken.None)).Items.Select(item => item.Id));
        Assert.Equal([request.Id], (await office.Mine.ListAsync(Mia.Id, after: null, 20, CancellationToken.None)).Items.Select(item => item.Id));
    }

    [Fact]
    public async Task What_comes_in_is_put_by_for_who_asked_first()
    {
        await StockAsync(5);
        var first = (await AskedAsync(Mia, 8)).Request;
        office.Clock.Advance(Duration.FromMinutes(1));
        var second = (await AskedAsync(Ben, 4)).Request;
        Assert.Equal([(5, 3), (0, 4)], new[] { first, second }.Select(request => (request.Lines[0].Reserved, request.Lines[0].Waiting)));

        await office.Stock.MoveAsync(new ReceiveStock(Paper, "delivery", 5, "Cabinet 1"), Eric, CancellationToken.None);
        await office.DoDueAsync();

        Assert.Equal((8, 0), (await Line(first)));
        Assert.Equal((2, 2), (await Line(second)));
        var item = await ItemAsync();
        Assert.Equal((10, 10, 2), (item.OnHand, item.Reserved, item.Waiting));
        Assert.Empty(await office.RowsAsync("due|"));
    }

    [Fact]
    public async Task What_is_handed_over_counts_for_the_department_in_its_month()
    {
        await office.SeedAsync(Eric);
        await StockAsync(40);
        var (request, _) = await AskedAsync(Mia, 8);
        var (other, _) = await AskedAsync(Ben, 4);
        await ChangedAsync(new IssueSupplies(request.Id, 1, ImmutableDictionary<int, string>.Empty.Add(1, "5")), Eric);
        await ChangedAsync(new IssueSupplies(request.Id, 2, ImmutableDictionary<int, string>.Empty), Eric);
        await ChangedAsync(new IssueSupplies(other.Id, 1, ImmutableDictionary<int, string>.Empty), Eric);
        var march = new YearMonth(2026, 3);

        Assert.Equal(
            [new UsedSupplies("Marketing", Paper, "A4 paper", "ream", 8, 8)],
            (await office.Supplies.ListUsedAsync(march, "marketing", CancellationToken.None)).AsEnumerable());
        Assert.Equal(["", "Marketing"], (await office.Supplies.ListUsedAsync(march, costCentre: null, CancellationToken.None)).Select(used => used.CostCentre));
        Assert.Empty(await office.Supplies.ListUsedAsync(march.PlusMonths(-1), costCentre: null, CancellationToken.None));
    }

    [Fact]
    public async Task The_largest_request_fits_into_a_transaction_at_every_step()
    {
        await office.SeedAsync([.. Enumerable.Range(1, 20).Select(Executive)]);
        var codes = Enumerable.Range(1, SupplyForm.MostLines).Select(number => ItemCode.Parse($"ITEM-{number}")).ToArray();
        foreach (var code in codes)
        {
            await AddAsync(code);
            foreach (var place in Enumerable.Range(1, StockItem.MostShelves))
            {
                await office.Stock.MoveAsync(new ReceiveStock(code, $"{code} {place}", 1, $"Cabinet {place}"), Eric, CancellationToken.None);
            }
        }

        var form = new RequestSupplies(NewId(), new SupplyForm
        {
            Lines = [.. codes.Select(code => new SupplyFormLine("thing", "12", InPacks: false, code, []))],
        });
        var request = Assert.IsType<SupplyOutcome.Done>(await office.Supplies.RequestAsync(form, Mia, CancellationToken.None)).Request;
        request = await ChangedAsync(new ApproveRequest(request.Id, request.Version, []), Executive(1));
        while (request.Lines.Any(line => line.Reserved > 0))
        {
            request = await ChangedAsync(new IssueSupplies(request.Id, request.Version, ImmutableDictionary<int, string>.Empty), Executive(1));
        }

        Assert.All(request.Lines, line => Assert.Equal((10, 2), (line.Issued, line.Waiting)));
    }

    private CaseId NewId() => CaseId.Parse($"SUP-{Interlocked.Increment(ref minted).ToString("D5", CultureInfo.InvariantCulture)}");

    private RequestSupplies Form(int units, string place = "") => new(
        NewId(), new SupplyForm { Lines = [new SupplyFormLine("A4", units.ToString(CultureInfo.InvariantCulture), InPacks: false, Paper, [])], Place = place });

    private async Task<(SupplyRequest Request, RequestSupplies Form)> AskedAsync(Person by, int units, string place = "")
    {
        var form = Form(units, place);
        return (Assert.IsType<SupplyOutcome.Done>(await office.Supplies.RequestAsync(form, by, CancellationToken.None)).Request, form);
    }

    private async Task<SupplyRequest> ChangedAsync(SupplyCommand command, Person by) =>
        Assert.IsType<SupplyOutcome.Done>(await office.Supplies.ChangeAsync(command, by, CancellationToken.None)).Request;

    private async Task<SupplyRequest> FindAsync(SupplyRequest request) => (await office.Supplies.FindAsync(request.Id, CancellationToken.None))!;

    private async Task<(int Reserved, int Waiting)> Line(SupplyRequest request) =>
        (await FindAsync(request)).Lines[0] is var line ? (line.Reserved, line.Waiting) : default;

    private async Task<IEnumerable<CaseId>> WaitingAsync(Person approver) =>
        (await office.Supplies.ListWaitingAsync(approver.Id, after: null, 20, CancellationToken.None)).Items.Select(item => item.Id);

    private async Task<StockItem> ItemAsync() => (await office.Stock.FindAsync(Paper, CancellationToken.None))!;

    /// <summary>Paper at 1 a ream.</summary>
    private async Task StockAsync(int units)
    {
        await AddAsync(Paper);
        await office.Stock.MoveAsync(new ReceiveStock(Paper, "first", units, "Cabinet 1"), Eric, CancellationToken.None);
    }

    private Task<StockOutcome> AddAsync(ItemCode code) => office.Stock.AddAsync(
        new AddItem(new ItemForm { Code = code.Value, Name = code == Paper ? "A4 paper" : code.Value, Unit = "ream", Price = "1" }), Eric, CancellationToken.None);
}
