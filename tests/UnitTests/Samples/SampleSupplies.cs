using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Samples;

/// <summary>An office with paper, toner and pens, and requests of it.</summary>
internal static class SampleSupplies
{
    public static Instant Morning { get; } = SampleRepairs.Morning;

    public static CaseId Id { get; } = CaseId.Parse("SUP-7K3QF");

    public static ItemCode PaperCode { get; } = ItemCode.Parse("PAP-A4");

    public static ItemCode TonerCode { get; } = ItemCode.Parse("TON-BLACK");

    /// <summary>40 reams, 5 a box, 4.90 a ream.</summary>
    public static StockItem Paper { get; } = new(
        PaperCode,
        new ItemFacts("A4 paper", "ream", "box", 5, "copy paper", 20, 60, "Paper & Co", "orders@paper.example", 24.5m, 3),
        [new Shelf("Cabinet 2", 30), new Shelf("Cellar", 10)],
        Movements: 2);

    /// <summary>One cartridge, 79 each.</summary>
    public static StockItem Toner { get; } = new(
        TonerCode, new ItemFacts("Black toner", "cartridge", Price: 79m, LeadDays: 5), [new Shelf("Cabinet 1", 1)], Movements: 1);

    public static WorkingHours Hours { get; } = SampleTargets.Hours;

    public static SupplyPolicy Policy { get; } = new(
        FreeUpTo: 20,
        FreeItems: [ItemCode.Parse("PEN-BLUE")],
        ExecutiveUpTo: 300,
        Budgets: ImmutableDictionary.Create<string, decimal>(StringComparer.OrdinalIgnoreCase).Add("Product", 400),
        OtherBudget: null,
        PersonalLimits: ImmutableDictionary<ItemCode, int>.Empty.Add(TonerCode, 2));

    public static SupplyRules Rules { get; } = new(Policy, new Escalation(Hours, Duration.FromHours(9)), Hours, Duration.FromHours(27));

    public static ApproverDirectory Approvers { get; } = new(
        [Eric.Id], [Dana.Id], ImmutableHashSet<PersonId>.Empty, [], ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty);

    public static SupplyOffice Around { get; } = With(spent: 0);

    /// <summary>The office when the month's budget was charged with so much.</summary>
    public static SupplyOffice With(decimal spent, params IEnumerable<StockItem> items) => new(
        Rules,
        (items.Any() ? items : [Paper, Toner]).ToImmutableDictionary(item => item.Code),
        new SupplyMonth(new YearMonth(2025, 11), "Product", spent, ImmutableDictionary<ItemCode, int>.Empty),
        Approvers,
        Morning);

    /// <summary>The items as they are after a decision.</summary>
    public static SupplyOffice After(this SupplyOffice office, SupplyDecision.Accepted accepted, Duration later = default) => office with
    {
        Items = office.Items.SetItems(accepted.Stock.Select(change => KeyValuePair.Create(change.After.Code, change.After))),
        Month = accepted.Month ?? office.Month,
        Now = office.Now + later,
    };

    /// <summary>5 boxes of paper, 2 toners and a stapler, for room 210.</summary>
    public static SupplyForm Form { get; } = new()
    {
        Lines =
        [
            new SupplyFormLine("A4", "5", InPacks: true, PaperCode, []),
            new SupplyFormLine("black toner", "2", InPacks: false, TonerCode, []),
            new SupplyFormLine("stapler", "1", InPacks: false, Item: null, []),
        ],
        Place = "Room 210",
        NeededBy = "2025-11-28",
        Note = "For the workshop on Friday.",
    };

    public static SupplyDecision.Accepted Asked(SupplyForm? form = null, SupplyOffice? office = null, Person? by = null) =>
        Assert.IsType<SupplyDecision.Accepted>(new RequestSupplies(Id, form ?? Form).Decide(office ?? Around, by ?? Emma));

    public static SupplyDecision.Accepted Accepted(this SupplyCommand command, SupplyRequest request, SupplyOffice office, Person by) =>
        Assert.IsType<SupplyDecision.Accepted>(command.Decide(request, office, by));

    public static SupplyRefusal Refused(this SupplyCommand command, SupplyRequest request, SupplyOffice office, Person by) =>
        Assert.IsType<SupplyDecision.Refused>(command.Decide(request, office, by)).Why;

    /// <summary>A form of one line of paper.</summary>
    public static SupplyForm Reams(int units) => new() { Lines = [new SupplyFormLine("A4", units.ToString(System.Globalization.CultureInfo.InvariantCulture), InPacks: false, PaperCode, [])] };
}
