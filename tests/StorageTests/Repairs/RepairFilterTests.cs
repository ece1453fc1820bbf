using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using BackOffice.Support;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>The lists of open repairs by kind and by place.</summary>
[Collection(Tables.Name)]
public sealed class RepairFilterTests(Tables tables)
{
    private static readonly FaultReport Printer = Faults.Printer with { Kind = "printer" };
    private static readonly FaultReport Copier = Faults.Printer with { What = "Copier", Kind = "copier" };
    private static readonly LocalDate Today = new(2026, 3, 2);

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task Each_list_holds_what_fits_it_and_no_more()
    {
        var printer = await ReportedAsync(Printer);
        var copier = await ReportedAsync(Copier);
        var below = await ReportedAsync(Printer with { Where = "2nd floor, kitchen" });

        Assert.Equal([printer, copier, below], await ListedAsync(RepairFilter.All));
        Assert.Equal([printer, below], await ListedAsync(new RepairFilter("printer")));
        Assert.Equal([printer, copier], await ListedAsync(new RepairFilter(Place: "floor 3")));
        Assert.Equal([printer], await ListedAsync(new RepairFilter("printer", "floor 3")));
        Assert.Equal([below], await ListedAsync(new RepairFilter(Place: "kitchen")));
        Assert.Equal([below], await ListedAsync(new RepairFilter("printer", "kitchen")));
        Assert.Empty(await ListedAsync(new RepairFilter("copier", "kitchen")));
    }

    [Fact]
    public async Task Another_urgency_moves_a_repair_in_every_list()
    {
        var first = await ReportedAsync(Printer);
        var second = await ReportedAsync(Printer);

        await office.ChangedAsync(new ChangeUrgency(second, 1, Urgency.Urgent), Eric);

        Assert.All(
            await Task.WhenAll(RepairFilter.ListsOf(Printer).Select(ListedAsync)),
            listed => Assert.Equal([second, first], listed));
    }

    [Fact]
    public async Task A_filtered_list_pages_from_the_most_urgent_and_oldest_to_the_least()
    {
        var filter = new RepairFilter("printer", "floor 3");
        var all = new List<Repair>();
        for (var i = 0; i < 9; i++)
        {
            all.Add(await office.ReportedAsync(Emma, Printer with { Urgency = (Urgency)(i % 3) }));
            await ReportedAsync(Copier);
        }

        var pages = new List<Page<RepairListItem>> { await office.Repairs.ListOpenAsync(filter, after: null, 4, CancellationToken.None) };
        while (pages[^1].Next is { } next)
        {
            pages.Add(await office.Repairs.ListOpenAsync(filter, next, 4, CancellationToken.None));
        }

        Assert.Equal([4, 4, 1], pages.Select(page => page.Items.Length));
        Assert.Equal(
            all.OrderBy(repair => repair.Fault.Urgency).ThenBy(repair => repair.ReportedAt).Select(repair => repair.Id),
            pages.SelectMany(page => page.Items).Select(item => item.Id));
    }

    [Fact]
    public async Task A_cursor_of_one_list_leads_into_no_other()
    {
        for (var i = 0; i < 3; i++)
        {
            await ReportedAsync(Copier);
        }

        var copiers = await office.Repairs.ListOpenAsync(new RepairFilter("copier"), after: null, 1, CancellationToken.None);

        Assert.Empty((await office.Repairs.ListOpenAsync(new RepairFilter("printer"), copiers.Next, 5, CancellationToken.None)).Items);
        Assert.Empty((await office.Repairs.ListOpenAsync(new RepairFilter("printer"), "|~", 5, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task A_repair_of_a_release_without_these_lists_is_closed_as_any_and_listed_from_its_next_change_on()
    {
        var old = await ReportedAsync(Printer);
        var older = await ReportedAsync(Printer);
        foreach (var id in new[] { old, older })
        {
            var row = await office.Table.GetEntityAsync<Azure.Data.Tables.TableEntity>(office.Partition, $"case|{id}");
            row.Value.Remove("Lists");
            await office.Table.UpdateEntityAsync(row.Value, row.Value.ETag, Azure.Data.Tables.TableUpdateMode.Replace);
        }

        foreach (var key in (await office.KeysAsync("open|")).Where(IsFiltered))
        {
            await office.Table.DeleteEntityAsync(office.Partition, key);
        }

        await office.ChangedAsync(new StartRepair(old, 1), Eric);
        await office.ChangedAsync(new WithdrawRepair(older, 1), Emma);

        Assert.Equal([old], await ListedAsync(new RepairFilter("printer")));
        Assert.Equal([old], await ListedAsync(RepairFilter.All));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task After_any_commands_the_rows_of_every_list_are_those_of_the_open_repairs(int seed)
    {
        using var chance = new SeededRandom(seed);
        ImmutableArray<FaultReport> faults =
            [Printer, Copier, Faults.Heating, Faults.Lamp, Printer with { Where = "Kitchen, 2. Stock" }, new FaultReport("🖨", "!", "x", Urgency.Low)];
        var ids = new List<CaseId>();
        for (var i = 0; i < 60; i++)
        {
            office.Clock.Advance(Duration.FromMinutes(1));
            if (ids.Count == 0 || Next(chance, 6) == 0)
            {
                ids.Add(await ReportedAsync(faults[Next(chance, faults.Length)]));
                continue;
            }

            var repair = (await office.Repairs.FindAsync(ids[Next(chance, ids.Count)], CancellationToken.None))!;
            var (command, by) = Command(repair, Next(chance, 12));
            await office.Repairs.ChangeAsync(command, by, CancellationToken.None);
        }

        var repairs = await Task.WhenAll(ids.Select(id => office.Repairs.FindAsync(id, CancellationToken.None)));
        var open = repairs.OfType<Repair>().Where(repair => repair.IsOpen).ToList();
        var filters = open.SelectMany(repair => RepairFilter.ListsOf(repair.Fault)).Distinct().ToList();
        Assert.NotInRange(open.Count, repairs.Length, int.MaxValue);
        Assert.Equal(
            open.Sum(repair => RepairFilter.ListsOf(repair.Fault).Length),
            (await office.KeysAsync("open|")).Count(IsFiltered));
        foreach (var filter in filters.Prepend(RepairFilter.All))
        {
            Assert.Equal(
                open.Where(repair => filter.IsAll || RepairFilter.ListsOf(repair.Fault).Contains(filter))
                    .OrderBy(repair => repair.Fault.Urgency).ThenBy(repair => repair.ReportedAt)
                    .Select(repair => (repair.Id, repair.State, repair.Fault.Urgency)),
                (await office.Repairs.ListOpenAsync(filter, after: null, 100, CancellationToken.None)).Items
                    .Select(item => (item.Id, item.State, item.Urgency)));
        }
    }

    private static bool IsFiltered(string key) => key.Split('|')[1] is "kind" or "place" or "kind-place";

    private static int Next(SeededRandom chance, int below)
    {
        Span<byte> four = stackalloc byte[4];
        chance.GetBytes(four);
        return (int)(BitConverter.ToUInt32(four) % below);
    }

    // Some of them are refused, as it goes.
    private static (RepairCommand Command, Person By) Command(Repair repair, int number) => number switch
    {
        0 or 1 or 2 => (new ChangeUrgency(repair.Id, repair.Version, (Urgency)(((int)repair.Fault.Urgency + 1 + number) % 3)), Eric),
        3 => (new StartRepair(repair.Id, repair.Version), Eric),
        4 => (new AskReporter(repair.Id, repair.Version, "Which?"), Eric),
        5 => (new AnswerQuestion(repair.Id, repair.Version, "That."), Emma),
        6 or 7 => (new ResolveRepair(repair.Id, repair.Version, "Done."), Eric),
        8 => (new ReopenRepair(repair.Id, repair.Version, StillWrong: null), Emma),
        9 => (new ConfirmRepair(repair.Id, repair.Version), Emma),
        10 => (new WithdrawRepair(repair.Id, repair.Version), Emma),
        _ => (new WaitForParts(repair.Id, repair.Version, "Roller", Today.PlusDays(30), Today), Eric),
    };

    private async Task<CaseId> ReportedAsync(FaultReport fault)
    {
        office.Clock.Advance(Duration.FromTicks(1));
        return (await office.ReportedAsync(Emma, fault)).Id;
    }

    private async Task<IEnumerable<CaseId>> ListedAsync(RepairFilter filter) =>
        (await office.Repairs.ListOpenAsync(filter, after: null, 20, CancellationToken.None)).Items.Select(item => item.Id);
}
