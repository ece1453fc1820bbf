using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class AssetTableTests(Tables tables)
{
    private static readonly AssetForm Printer = new()
    {
        Tag = "PRN-3F-01",
        Kind = "Printer",
        Model = "HP LaserJet",
        Building = "Annex",
        Floor = "3",
        Room = "Copy room",
        Supplier = "Depot",
        PurchasedOn = "2024-05-31",
        WarrantyUntil = "2027-05-31",
        Price = "1299.90",
        ServiceName = "CopyCare",
        ServiceMail = "service@copycare.example",
        ServicePhone = "+49 30 1234567",
    };

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_machine_is_read_as_it_was_entered()
    {
        var added = await AddedAsync(Printer);

        Assert.Equal(added, await office.Equipment.FindAsync(added.Tag, CancellationToken.None));
        Assert.Equal(added.Last, Assert.Single(await office.Equipment.HistoryAsync(added.Tag, 10, CancellationToken.None)));
        var keys = await office.KeysAsync("asset");
        Assert.Equal(4, keys.Length);
        Assert.Superset(new HashSet<string>(["asset|PRN-3F-01", "assetlog|PRN-3F-01|999998", "assets|all|PRN-3F-01"]), keys.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Adding_takes_one_transaction_and_a_change_one_read_more()
    {
        office.Traffic.Reset();
        var added = await AddedAsync(Printer);
        Assert.Equal((0, 1), (office.Traffic.Points + office.Traffic.Queries, office.Traffic.Writes));

        office.Traffic.Reset();
        await ChangedAsync(new PutOutOfOrder(added.Tag, 1));
        Assert.Equal((1, 1), (office.Traffic.Points + office.Traffic.Queries, office.Traffic.Writes));
    }

    [Fact]
    public async Task Of_two_who_enter_one_tag_at_once_one_does_and_the_other_is_shown_what_has_it()
    {
        var outcomes = await Task.WhenAll(
            office.Equipment.AddAsync(new AddAsset(Printer), Eric, CancellationToken.None),
            office.Another().Equipment.AddAsync(new AddAsset(Printer with { Model = "Canon" }), Olga, CancellationToken.None));

        var done = Assert.Single(outcomes.OfType<AssetOutcome.Done>());
        Assert.Equal(done.Asset, Assert.Single(outcomes.OfType<AssetOutcome.TagTaken>()).By);
        Assert.Single(await office.KeysAsync("asset|"));
        Assert.Single(await office.KeysAsync("assetlog|"));
    }

    [Fact]
    public async Task A_form_sent_twice_enters_one_machine()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            office.Another().Equipment.AddAsync(new AddAsset(Printer), Eric, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.IsType<AssetOutcome.Done>(outcome));
        Assert.Single(await office.KeysAsync("assetlog|"));
    }

    [Fact]
    public async Task A_change_whose_answer_is_lost_is_made_once()
    {
        var added = await AddedAsync(Printer);
        var lost = 0;
        office.Traffic.Loses = request => request.Method == Azure.Core.RequestMethod.Post && Interlocked.Increment(ref lost) == 1;

        await ChangedAsync(new PutOutOfOrder(added.Tag, 1));

        Assert.Equal(2, (await office.KeysAsync("assetlog|")).Length);
    }

    [Fact]
    public async Task A_machine_moves_between_the_lists_as_it_changes()
    {
        var added = await AddedAsync(Printer);
        Assert.Equal("1, 1, 0, 0", await CountsAsync());

        await ChangedAsync(new EditAsset(added.Tag, 1, Printer with { Kind = "copier" }));
        Assert.Equal("1, 0, 1, 0", await CountsAsync());

        await ChangedAsync(new RetireAsset(added.Tag, 2));
        Assert.Equal("0, 0, 0, 1", await CountsAsync());

        await ChangedAsync(new ReinstateAsset(added.Tag, 3));
        Assert.Equal("1, 0, 1, 0", await CountsAsync());
        Assert.Equal(4, (await office.KeysAsync("assetlog|")).Length);
    }

    [Fact]
    public async Task A_page_reads_one_row_more_than_it_shows()
    {
        for (var i = 0; i < 8; i++)
        {
            await AddedAsync(Printer with { Tag = $"PRN-{i}" });
        }

        office.Traffic.Reset();
        var first = await office.Equipment.ListAsync(new AssetList.OfKind("printer"), after: null, 5, CancellationToken.None);
        Assert.Equal((1, 6), (office.Traffic.All, office.Traffic.RowsRead));

        var second = await office.Equipment.ListAsync(new AssetList.OfKind("printer"), first.Next, 5, CancellationToken.None);
        Assert.Equal(["PRN-0", "PRN-1", "PRN-2", "PRN-3", "PRN-4", "PRN-5", "PRN-6", "PRN-7"], first.Items.Concat(second.Items).Select(item => item.Tag.Value));
        Assert.Null(second.Next);
    }

    [Theory]
    [InlineData("zzz|../")]
    [InlineData("")]
    public async Task A_cursor_that_is_none_is_the_first_page(string cursor)
    {
        await AddedAsync(Printer);

        Assert.Single((await office.Equipment.ListAsync(new AssetList.All(), cursor, 5, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task What_is_typed_stands_in_no_key()
    {
        await AddedAsync(Printer with { Kind = "Ünïque kind/with\\#?" });

        Assert.All(await office.KeysAsync("asset"), key => Assert.DoesNotContain("kind/", key, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_machine_that_is_not_there_cannot_be_changed() => Assert.Equal(
        new AssetOutcome.Refused(new Refusal.NotFound(), Asset: null),
        await office.Equipment.ChangeAsync(new RetireAsset(AssetTag.Parse("NO-1"), 1), Eric, CancellationToken.None));

    [Fact]
    public async Task The_kinds_in_use_are_one_row_each_and_are_not_read_again_within_a_minute()
    {
        await AddedAsync(Printer);
        await AddedAsync(Printer with { Tag = "PRN-3F-02" });
        await AddedAsync(Printer with { Tag = "TUB-1", Kind = "Hot tub" });
        var copier = await AddedAsync(Printer with { Tag = "CPY-1", Kind = "Copier" });
        await ChangedAsync(new RetireAsset(copier.Tag, 1));
        office.Traffic.Reset();

        var kinds = await office.Equipment.KindsAsync(CancellationToken.None);
        Assert.Equal((3, 2), (office.Traffic.Queries, office.Traffic.RowsRead));
        Assert.Equal(["hot tub", "printer"], kinds.Order());

        await AddedAsync(Printer with { Tag = "FAX-1", Kind = "Fax" });
        Assert.DoesNotContain("fax", await office.Equipment.KindsAsync(CancellationToken.None));
        office.Clock.Advance(Duration.FromMinutes(1));
        Assert.Contains("fax", await office.Equipment.KindsAsync(CancellationToken.None));
    }

    private async Task<Asset> AddedAsync(AssetForm form) =>
        Assert.IsType<AssetOutcome.Done>(await office.Equipment.AddAsync(new AddAsset(form), Eric, CancellationToken.None)).Asset;

    private async Task<Asset> ChangedAsync(AssetCommand command) =>
        Assert.IsType<AssetOutcome.Done>(await office.Equipment.ChangeAsync(command, Eric, CancellationToken.None)).Asset;

    private async Task<string> CountsAsync()
    {
        AssetList[] lists = [new AssetList.All(), new AssetList.OfKind("printer"), new AssetList.OfKind("copier"), new AssetList.Retired()];
        var counts = new List<int>();
        foreach (var list in lists)
        {
            counts.Add((await office.Equipment.ListAsync(list, after: null, 20, CancellationToken.None)).Items.Length);
        }

        return string.Join(", ", counts);
    }
}
