using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class ImportTableTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_preview_writes_nothing_of_the_register()
    {
        var preview = await office.Imports.PreviewAsync(Id(1), File(40), CancellationToken.None);

        Assert.Equal((40, 0), (preview.New, preview.Changed));
        Assert.Empty(await office.KeysAsync("asset"));
        Assert.Equal(3, (await office.KeysAsync("importline|")).Length);
    }

    [Fact]
    public async Task An_import_that_is_cut_off_goes_on_where_it_stood_and_writes_each_line_once()
    {
        await office.Imports.PreviewAsync(Id(1), File(100), CancellationToken.None);
        var writes = 0;
        office.Traffic.Loses = request => request.Method == Azure.Core.RequestMethod.Post && Interlocked.Increment(ref writes) is > 2 and < 7;

        await Assert.ThrowsAnyAsync<Exception>(() => office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
        office.Traffic.Loses = _ => false;
        var progress = await office.Another().Imports.RunAsync(Id(1), Eric, default, CancellationToken.None);

        Assert.Equal(new ImportProgress(ImportSubject.Equipment, 100, 0), progress);
        Assert.Equal(100, (await office.KeysAsync("asset|")).Length);
        Assert.Equal(100, (await office.KeysAsync("assetlog|")).Length);
        Assert.Empty(await office.KeysAsync("importline|"));
    }

    [Fact]
    public async Task An_import_whose_time_is_up_tells_what_is_left()
    {
        await office.Imports.PreviewAsync(Id(1), File(40), CancellationToken.None);

        Assert.Equal(new ImportProgress(ImportSubject.Equipment, 40, 40), await office.Imports.RunAsync(Id(1), Eric, new CancellationToken(canceled: true), CancellationToken.None));
        Assert.Equal(new ImportProgress(ImportSubject.Equipment, 40, 0), await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_runs_an_import_at_once_writes_each_line_once_and_sees_it_through()
    {
        await office.Imports.PreviewAsync(Id(1), File(400), CancellationToken.None);

        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            office.Another().Imports.RunAsync(Id(1), Eric, default, CancellationToken.None)));

        Assert.All(runs, run => Assert.Equal(new ImportProgress(ImportSubject.Equipment, 400, 0), run));
        Assert.Equal(400, (await office.KeysAsync("assetlog|")).Length);
    }

    [Theory]
    [InlineData("漢")]
    [InlineData("😀")]
    public async Task The_longest_lines_are_kept_and_written(string letter)
    {
        var file = new PreviewImport([.. Enumerable.Range(0, 400).Select(number => Fullest(number, letter))], []);
        var preview = await office.Imports.PreviewAsync(Id(1), file, CancellationToken.None);
        Assert.Empty(preview.Problems);
        Assert.InRange(office.Traffic.LastTransaction, 1, 4 * 1024 * 1024);

        Assert.Equal(new ImportProgress(ImportSubject.Equipment, 400, 0), await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
        Assert.InRange(office.Traffic.LastTransaction, 1, 4 * 1024 * 1024);
    }

    [Fact]
    public async Task Of_a_register_of_thousands_no_more_is_read_than_three_rows_a_line()
    {
        await FillAsync(3_000);
        office.Traffic.Reset();

        var preview = await office.Imports.PreviewAsync(
            Id(1), new PreviewImport([.. Enumerable.Range(0, 60).Select(place => Line(place * 50, ("kind", "printer"), ("room", "Lobby")))], []), CancellationToken.None);

        Assert.Equal((0, 60), (preview.New, preview.Changed));
        Assert.InRange(office.Traffic.RowsRead, 60, 60 * 3);
        office.Traffic.Reset();
        Assert.Equal(new ImportProgress(ImportSubject.Equipment, 60, 0), await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
        Assert.InRange(office.Traffic.RowsRead, 60, (60 * 3) + 10);
    }

    [Fact]
    public async Task A_line_that_the_register_no_longer_takes_is_named_and_not_counted_as_imported()
    {
        await office.Imports.PreviewAsync(Id(1), File(20), CancellationToken.None);
        await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None);
        await office.Imports.PreviewAsync(
            Id(2), new PreviewImport([Line(3, ("room", "Lobby")), Line(4, ("purchased", "2026-01-01")), Line(5, ("room", "Attic"))], []), CancellationToken.None);
        await office.Equipment.ChangeAsync(new RetireAsset(AssetTag.Parse("PRN-0003"), 1), Olga, CancellationToken.None);
        await office.Equipment.ChangeAsync(
            new EditAsset(AssetTag.Parse("PRN-0004"), 1, new AssetForm { Kind = "printer", WarrantyUntil = "2025-01-01" }), Olga, CancellationToken.None);

        var progress = await office.Imports.RunAsync(Id(2), Eric, default, CancellationToken.None);

        Assert.Equal(
            new ImportProgress(ImportSubject.Equipment, 3, 0) { Refused = [new ImportProblem.Retired(5, "PRN-0003"), new ImportProblem.Overtaken(6, "PRN-0004")] },
            progress);
        Assert.Equal(progress, await office.Imports.RunAsync(Id(2), Eric, default, CancellationToken.None));
        Assert.Equal(21, (await office.KeysAsync("assetlog|")).Length - 2);
    }

    [Fact]
    public async Task A_preview_that_was_cut_off_is_no_import_and_is_forgotten_after_a_day()
    {
        var writes = 0;
        office.Traffic.Loses = request => request.Method == Azure.Core.RequestMethod.Post && Interlocked.Increment(ref writes) > 1;
        await Assert.ThrowsAnyAsync<Exception>(() => office.Imports.PreviewAsync(Id(1), File(1_000), CancellationToken.None));
        office.Traffic.Loses = _ => false;
        Assert.NotEmpty(await office.KeysAsync("importline|"));

        Assert.Null(await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
        office.Clock.Advance(Duration.FromHours(25));
        await office.Imports.PreviewAsync(Id(2), File(1), CancellationToken.None);

        Assert.Single(await office.KeysAsync("importline|"));
    }

    [Fact]
    public async Task A_list_that_nobody_imported_is_forgotten_with_the_next_one_after_a_day()
    {
        await office.Imports.PreviewAsync(Id(1), File(40), CancellationToken.None);
        office.Clock.Advance(Duration.FromHours(25));

        await office.Imports.PreviewAsync(Id(2), File(1), CancellationToken.None);

        Assert.Single(await office.KeysAsync("import|"));
        Assert.Single(await office.KeysAsync("importline|"));
        Assert.Null(await office.Imports.RunAsync(Id(1), Eric, default, CancellationToken.None));
    }

    private static ImportId Id(int number) =>
        ImportId.TryParse(number.ToString("X16", CultureInfo.InvariantCulture), out var id) ? id : throw new ArgumentOutOfRangeException(nameof(number));

    private async Task FillAsync(int machines)
    {
        for (var first = 0; first < machines; first += 1_500)
        {
            var some = new PreviewImport([.. Enumerable.Range(first, 1_500).Select(number => Line(number, ("kind", "printer")))], []);
            await office.Imports.PreviewAsync(Id(100 + first), some, CancellationToken.None);
            await office.Imports.RunAsync(Id(100 + first), Eric, default, CancellationToken.None);
        }
    }

    private static PreviewImport File(int lines) => new([.. Enumerable.Range(0, lines).Select(number => Line(number, ("kind", "printer")))], []);

    private static ImportLine Fullest(int number, string letter)
    {
        string Filled(int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));
        return Line(
            number,
            ("kind", Filled(AssetFacts.KindLimit)),
            ("model", Filled(AssetFacts.ModelLimit)),
            ("building", Filled(AssetPlace.BuildingLimit)),
            ("room", Filled(AssetPlace.RoomLimit)),
            ("supplier", Filled(AssetFacts.SupplierLimit)),
            ("service", Filled(ServiceContact.NameLimit)));
    }

    private static ImportLine Line(int number, params (string Field, string Text)[] fields) => new(
        number + 2,
        fields.Append(("tag", string.Create(CultureInfo.InvariantCulture, $"PRN-{number:0000}"))).ToImmutableDictionary(field => field.Item1, field => field.Item2));
}
