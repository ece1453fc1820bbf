using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Azure.Core;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Due;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using BackOffice.Storage;
using BackOffice.Support;
using NodaTime;

namespace BackOffice.StorageTests.Parts;

/// <summary>One process of the bot on one office: all parts of the room on a real table, with a clock of the test's.</summary>
public sealed class TestOffice
{
    public static readonly GuideBook Book = new(
        [KeyValuePair.Create<GuideKey, ImmutableArray<string>>(new GuideKey("coffee machine", SymptomCategory.Jam), ["One.", "Two.", "Three."])]);

    public static readonly OfficePlaces Places = new(LowestFloor: 0, HighestFloor: 9);

    public static readonly OrderRules OrderRules = new(MinimumOrderValue.None);

    public static readonly InterviewRules InterviewRules = new(HoldPolicy.Usual, Duration.FromDays(180));

    public static readonly RepairTargets Targets = new(
        new WorkingHours(
            DateTimeZoneProviders.Tzdb["Europe/Berlin"],
            new LocalTime(8, 0),
            new LocalTime(17, 0),
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
            []),
        new RepairTarget(Duration.FromHours(1), Duration.FromHours(4)),
        new RepairTarget(Duration.FromHours(4), Duration.FromHours(18)),
        new RepairTarget(Duration.FromHours(8), Duration.FromHours(45)));

    /// <summary>Up to 20 for nothing, the executive up to 1,000; marketing has 100 a month.</summary>
    public static readonly SupplyRules Rules = new(
        new SupplyPolicy(
            20, [], 1_000, ImmutableDictionary.Create<string, decimal>(StringComparer.OrdinalIgnoreCase).Add("Marketing", 100), OtherBudget: null, ImmutableDictionary<ItemCode, int>.Empty),
        new Escalation(Targets.Hours, Duration.FromHours(9)),
        Targets.Hours,
        Duration.FromHours(27));

    private readonly string connectionString;
    private readonly string name;
    private readonly string table;
    private int cases;

    public TestOffice(string connectionString, string name, ManualTime? clock = null, string table = "office")
    {
        this.connectionString = connectionString;
        this.name = name;
        this.table = table;
        Clock = clock ?? new ManualTime(Instant.FromUtc(2026, 3, 2, 9, 0));
        var options = StorageOptions.Patience();
        options.AddPolicy(Traffic, HttpPipelinePosition.PerRetry);
        Table = new TableClient(connectionString, table, options);
        var office = new OfficeTable(Table, new OfficeKey("tenant", name));
        var recent = new RecentPeople(Clock);
        Repairs = new RepairTable(office, recent, Places, Targets, Clock, Committed);
        Equipment = new AssetTable(office, Places, Clock);
        Records = new MachineRecordTable(office);
        Imports = new ImportTable(office, Places, Clock);
        Upkeep = new UpkeepTable(office, Targets, new PlainReports(), Random, Clock, Committed);
        Mine = new MyRequestsTable(office);
        Shrinkage = new ShrinkageTable(office, Targets.Hours.Zone, Clock);
        Stock = new StockTable(office, Shrinkage, Clock);
        Counts = new CountTable(office, recent, Random, Clock);
        Supplies = new SupplyTable(office, recent, Rules, new PlainApprovers(new ApproverTable(office)), Clock, Committed);
        Works = [new SupplyDueWork(Supplies, Approval.WorkKind), new SupplyDueWork(Supplies, SupplyRequest.ReceiptWorkKind), new AllotArrivals(office, Supplies)];
        Orders = new OrderTable(office, new ProposeOrders(office, OrderRules, Clock, Random, Committed), OrderRules, Targets.Hours, Clock, Committed);
        Spares = new StockOfParts(office, Stock, Clock);
        Checks = new CheckStock(office, Orders, Targets.Hours, Clock);
        Interviews = new InterviewTable(office, recent, InterviewRules, Clock, Committed);
        Positions = new PositionTable(office);
        InterviewWorks = [Interviews, new EraseCandidateWork(office, Interviews, InterviewRules)];
        Photos = new PhotoTable(office, recent, Random, Clock, Committed);
        PhotoLinks = new PhotoLinkTable(office, Clock);
        Sweepers = [new SweepUploads(office), new SweepUnsentForms(office), PhotoLinks];
        Guides = new GuideTable(office, Book, recent, Clock);
        People = new PeopleTable(office, recent, Clock, Committed);
        Outbox = new Outbox(office, Clock, Committed);
        Cards = new ShownCards(office, Clock, Committed);
        Lease = new OfficeLease(office, Clock);
        Agenda = new Agenda(office, Clock);
    }

    private static RandomNumberGenerator Random { get; } = RandomNumberGenerator.Create();

    public ManualTime Clock { get; }

    public Traffic Traffic { get; } = new();

    public Committed Committed { get; } = new();

    public TableClient Table { get; }

    public RepairTable Repairs { get; }

    public MyRequestsTable Mine { get; }

    public AssetTable Equipment { get; }

    public MachineRecordTable Records { get; }

    public ImportTable Imports { get; }

    public UpkeepTable Upkeep { get; }

    public StockTable Stock { get; }

    public ShrinkageTable Shrinkage { get; }

    public CountTable Counts { get; }

    public SupplyTable Supplies { get; }

    /// <summary>Do what is due about supplies and stock.</summary>
    public ImmutableArray<IDueHandler> Works { get; }

    public OrderTable Orders { get; }

    /// <summary>Spare parts.</summary>
    public StockOfParts Spares { get; }

    /// <summary>Looks through the stock day by day.</summary>
    public CheckStock Checks { get; }

    public InterviewTable Interviews { get; }

    public PositionTable Positions { get; }

    /// <summary>Do what is due about interviews.</summary>
    public ImmutableArray<IDueHandler> InterviewWorks { get; }

    public PhotoTable Photos { get; }

    public PhotoLinkTable PhotoLinks { get; }

    /// <summary>Do what is due about pictures.</summary>
    public ImmutableArray<IDueHandler> Sweepers { get; }

    public GuideTable Guides { get; }

    public PeopleTable People { get; }

    public Outbox Outbox { get; }

    public ShownCards Cards { get; }

    public OfficeLease Lease { get; }

    public Agenda Agenda { get; }

    public string Partition => $"tenant|{name}";

    /// <summary>Another process of the bot on the same office.</summary>
    public TestOffice Another() => new(connectionString, name, Clock, table);

    public CaseId NewId() => CaseId.Parse($"REP-{(++cases).ToString("D5", CultureInfo.InvariantCulture)}");

    /// <summary>Reports a fault, whether or not its machine was reported before.</summary>
    public async Task<Repair> ReportedAsync(Person by, FaultReport? fault = null, CaseId? id = null)
    {
        var report = new ReportRepair(id ?? NewId(), fault ?? Faults.Printer);
        var outcome = await Repairs.ReportAsync(report, by, CancellationToken.None);
        if (outcome is RepairOutcome.Refused { Why: Refusal.AlreadyReported(var there) })
        {
            outcome = await Repairs.ReportAsync(report with { Known = [.. there.Select(open => open.Id)] }, by, CancellationToken.None);
        }

        return Assert.IsType<RepairOutcome.Done>(outcome).Repair;
    }

    public async Task<Repair> ChangedAsync(RepairCommand command, Person by) =>
        Assert.IsType<RepairOutcome.Done>(await Repairs.ChangeAsync(command, by, CancellationToken.None)).Repair;

    /// <summary>All of it, oldest first.</summary>
    public async Task<ImmutableArray<RepairChange>> HistoryAsync(CaseId id) => await Repairs.FindAsync(id, CancellationToken.None) is { } repair
        ? await Repairs.HistoryAsync(repair, int.MaxValue, CancellationToken.None)
        : [];

    public Task SeedAsync(params Person[] people) =>
        People.SeedAsync(people.ToDictionary(person => person.Id, person => person.Roles), CancellationToken.None);

    /// <summary>Does what is due about pictures by now.</summary>
    public Task SweepAsync() => DoDueAsync(Sweepers);

    /// <summary>Does what is due about supplies and stock by now.</summary>
    public Task DoDueAsync() => DoDueAsync(Works);

    /// <summary>Does what is due about interviews by now.</summary>
    public Task DoInterviewsDueAsync() => DoDueAsync(InterviewWorks);

    private async Task DoDueAsync(ImmutableArray<IDueHandler> handlers)
    {
        await foreach (var pending in Agenda.DueAsync(CancellationToken.None))
        {
            if (handlers.FirstOrDefault(sweeper => sweeper.Kind == pending.Work.Kind) is { } sweeper)
            {
                await sweeper.RunAsync(pending.Work, CancellationToken.None);
                await Agenda.ClearAsync(pending, CancellationToken.None);
            }
        }
    }

    public async Task<ImmutableArray<TableEntity>> RowsAsync(string prefix = "")
    {
        var rows = ImmutableArray.CreateBuilder<TableEntity>();
        await foreach (var row in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}")))
        {
            if (row.RowKey.StartsWith(prefix, StringComparison.Ordinal))
            {
                rows.Add(row);
            }
        }

        return rows.ToImmutable();
    }

    public async Task<string[]> KeysAsync(string prefix = "") => [.. (await RowsAsync(prefix)).Select(row => row.RowKey)];
}
