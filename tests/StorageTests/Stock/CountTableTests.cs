using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Stock;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class CountTableTests(Tables tables)
{
    private static readonly ItemForm Paper = new() { Code = "PAP-A4", Name = "A4 paper", Unit = "ream", Pack = "box", PackSize = "5", Price = "25" };

    private readonly TestOffice office = tables.NewOffice();

    private static ItemCode Code { get; } = ItemCode.Parse("PAP-A4");

    [Fact]
    public async Task A_sheet_is_kept_as_it_is_and_gone_on_with_at_the_same_place()
    {
        var sheet = await office.Counts.BeginAsync("Cabinet 2", Eric, CancellationToken.None);
        var item = await AddAsync(10);
        var changed = await office.Counts.ChangeAsync(sheet.Id, Eric, before => before.Showing([item]).With([(item, 7)]) with { IsInWords = true }, CancellationToken.None);

        var again = await office.Another().Counts.BeginAsync("CABINET 2", Eric, CancellationToken.None);

        Assert.Equal((sheet.Id, true, new CountLine(7, 10)), (again.Id, again.IsInWords, again.Lines["PAP-A4"]));
        Assert.Equal(changed!.Lines.AsEnumerable(), again.Lines);
        Assert.NotEqual(sheet.Id, (await office.Counts.BeginAsync("Cellar", Eric, CancellationToken.None)).Id);
        Assert.Null(await office.Counts.FindAsync(sheet.Id, Olga.Id, CancellationToken.None));
    }

    [Fact]
    public async Task The_largest_sheet_is_kept()
    {
        var sheet = await office.Counts.BeginAsync("Cabinet 2", Eric, CancellationToken.None);
        var lines = Enumerable.Range(0, 3_000).ToImmutableSortedDictionary(
            i => string.Create(CultureInfo.InvariantCulture, $"ABCDEFGHIJKLMNO-{i:0000}"),
            _ => new CountLine(1_000_000, 1_000_000, 1_000_000, -1_000_000),
            StringComparer.Ordinal);

        await office.Counts.ChangeAsync(sheet.Id, Eric, before => before with { Lines = lines }, CancellationToken.None);

        Assert.Equal(lines.AsEnumerable(), (await office.Counts.FindAsync(sheet.Id, Eric.Id, CancellationToken.None))!.Lines);
    }

    [Fact]
    public async Task Numbers_that_come_at_once_are_all_kept()
    {
        var sheet = await office.Counts.BeginAsync("Cabinet 2", Eric, CancellationToken.None);
        var item = await AddAsync(10);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => (i % 2 == 0 ? office : office.Another()).Counts.ChangeAsync(
            sheet.Id,
            Eric,
            before => before with { Lines = before.Lines.SetItem(string.Create(CultureInfo.InvariantCulture, $"ITEM-{i}"), new CountLine(i, item.OnHand)) },
            CancellationToken.None)));

        Assert.Equal(4, (await office.Counts.FindAsync(sheet.Id, Eric.Id, CancellationToken.None))!.Counted);
    }

    [Fact]
    public async Task A_count_that_is_done_is_remembered_for_its_place_and_changed_no_more()
    {
        var sheet = await office.Counts.BeginAsync("Cabinet 2", Eric, CancellationToken.None);
        Assert.Null(await office.Counts.LastAsync("Cabinet 2", CancellationToken.None));

        await office.Counts.ChangeAsync(sheet.Id, Eric, before => before with { DoneAt = office.Clock.GetCurrentInstant() }, CancellationToken.None);
        var later = await office.Counts.ChangeAsync(sheet.Id, Eric, before => before with { Place = "Elsewhere" }, CancellationToken.None);

        Assert.Equal("Cabinet 2", later!.Place);
        Assert.Equal(
            new PlaceCount("Cabinet 2", Eric.Named, office.Clock.GetCurrentInstant(), 0, 0), await office.Counts.LastAsync("cabinet 2", CancellationToken.None));
        Assert.NotEqual(sheet.Id, (await office.Counts.BeginAsync("Cabinet 2", Eric, CancellationToken.None)).Id);
    }

    [Fact]
    public async Task A_sheet_that_nobody_went_on_with_is_taken_away_with_the_next_one_after_two_weeks()
    {
        await office.Counts.BeginAsync("Cabinet 2", Eric, CancellationToken.None);
        office.Clock.Advance(Duration.FromDays(15));

        await office.Counts.BeginAsync("Cellar", Eric, CancellationToken.None);

        Assert.Single(await office.KeysAsync("count|"));
    }

    [Fact]
    public async Task What_a_count_found_missing_is_booked_with_it_once_in_the_month_of_the_office()
    {
        await AddAsync(10);

        // In Berlin it is November already.
        office.Clock.Advance(Instant.FromUtc(2026, 10, 31, 23, 30) - office.Clock.GetCurrentInstant());
        var count = new CountStock(Code, "count 1", "Cabinet 2", 7, "Lost", Expected: 10);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => (i % 2 == 0 ? office : office.Another()).Stock.MoveAsync(count, Eric, CancellationToken.None)));

        var november = new YearMonth(2026, 11);
        Assert.Equal(november, office.Shrinkage.ThisMonth);
        Assert.Equal(
            new Shrinkage(november, Code, "A4 paper", "ream", Missing: 3, Lost: 15),
            Assert.Single(await office.Shrinkage.BetweenAsync(new YearMonth(2026, 6), november, CancellationToken.None)));
        Assert.Empty(await office.Shrinkage.BetweenAsync(new YearMonth(2026, 6), new YearMonth(2026, 10), CancellationToken.None));
        Assert.Single(await office.KeysAsync("shrink|"));
    }

    [Fact]
    public async Task Units_that_were_handed_out_before_a_count_is_posted_are_not_taken_for_shrinkage()
    {
        await AddAsync(10);
        await office.Stock.MoveAsync(new IssueStock(Code, "issue", 3), Eric, CancellationToken.None);

        var outcome = await office.Stock.MoveAsync(new CountStock(Code, "count 1", "Cabinet 2", 7, "Lost", Expected: 10), Eric, CancellationToken.None);

        Assert.Equal(new StockRefusal.Stale(), Assert.IsType<StockOutcome.Refused>(outcome).Why);
        Assert.Empty(await office.KeysAsync("shrink|"));
    }

    [Fact]
    public async Task A_list_of_items_that_is_cut_off_goes_on_where_it_stood_and_opens_each_ledger_once()
    {
        await office.Imports.PreviewAsync(Id(1), List(100), CancellationToken.None);
        var writes = 0;
        office.Traffic.Loses = request => request.Method == Azure.Core.RequestMethod.Post && Interlocked.Increment(ref writes) is > 2 and < 7;

        await Assert.ThrowsAnyAsync<Exception>(() => office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
        office.Traffic.Loses = _ => false;
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => office.Another().Imports.RunAsync(Id(1), Eric, default, CancellationToken.None)));

        Assert.All(runs, run => Assert.Equal(new ImportProgress(ImportSubject.Stock, 100, 0), run));
        Assert.Equal(100, (await office.KeysAsync("stock|")).Length);
        Assert.Equal(100, (await office.KeysAsync("move|")).Length);
        Assert.Equal((await office.KeysAsync("stocks|kept|")).Length, (await office.KeysAsync("stocks|low|")).Length);
    }

    [Fact]
    public async Task An_item_that_was_retired_after_the_preview_is_named()
    {
        await AddAsync(10);
        await office.Imports.PreviewAsync(Id(1), new PreviewItems([Line("PAP-A4", ("supplier", "Other"))], []), CancellationToken.None);
        await office.Stock.RetireAsync(new RetireItem(Code), Olga, CancellationToken.None);

        var progress = await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None);

        Assert.Equal(new ImportProgress(ImportSubject.Stock, 1, 0) { Refused = [new ImportProblem.Retired(2, "PAP-A4")] }, progress);
    }

    private static ImportId Id(int number) =>
        ImportId.TryParse(number.ToString("X16", CultureInfo.InvariantCulture), out var id) ? id : throw new ArgumentOutOfRangeException(nameof(number));

    private static PreviewItems List(int lines) => new(
        [
            .. Enumerable.Range(0, lines).Select(i => Line(
                string.Create(CultureInfo.InvariantCulture, $"ITEM-{i:000}"), ("name", "Thing"), ("unit", "piece"), ("reorderPoint", "9"), ("target", "20"), ("place", "Cellar"), ("quantity", "3"))),
        ],
        []);

    private static ImportLine Line(string code, params (string Field, string Text)[] fields) =>
        new(2, fields.Append(("code", code)).ToImmutableDictionary(field => field.Item1, field => field.Item2));

    private async Task<StockItem> AddAsync(int units)
    {
        await office.Stock.AddAsync(new AddItem(Paper), Eric, CancellationToken.None);
        return Assert.IsType<StockOutcome.Done>(
            await office.Stock.MoveAsync(new ReceiveStock(Code, "delivery", units, "Cabinet 2"), Eric, CancellationToken.None)).Item;
    }
}
