using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>
/// What lists read among 100,000 closed repairs; see <see cref="LargeOffice"/> for what is in the table. The service is asked for a range of
/// keys and for nothing else, so what it sends is what it reads.
/// </summary>
public sealed class LargeOfficeTests(LargeOffice large) : IClassFixture<LargeOffice>
{
    private const int Size = 20;

    private readonly TestOffice office = large.Office;

    [Fact]
    public async Task A_list_filtered_or_not_reads_the_rows_that_it_shows_and_one_more()
    {
        for (var i = 0; i < Size + 5; i++)
        {
            office.Clock.Advance(Duration.FromMinutes(1));
            await office.ReportedAsync(Emma, Faults.Printer with { Kind = "printer" }, Numbered(2 * i));
            await office.ReportedAsync(Ben, Faults.Lamp with { Kind = "lamp" }, Numbered((2 * i) + 1));
        }

        await AssertReadsWhatItShowsAsync(RepairFilter.All, Size, hasMore: true);
        await AssertReadsWhatItShowsAsync(new RepairFilter("printer"), Size, hasMore: true);
        await AssertReadsWhatItShowsAsync(new RepairFilter(Place: "floor 3"), Size, hasMore: true);
        await AssertReadsWhatItShowsAsync(new RepairFilter("printer", "floor 3"), Size, hasMore: true);
        await AssertReadsWhatItShowsAsync(new RepairFilter("lamp", "floor 3"), shown: 0, hasMore: false);
        await AssertReadsWhatItShowsAsync(new RepairFilter("projector"), shown: 0, hasMore: false);
        await AssertReadsWhatItShowsAsync(() => office.Mine.ListAsync(Emma.Id, after: null, Size, CancellationToken.None), Size, hasMore: true);
    }

    private static CaseId Numbered(int number) => CaseId.Parse($"REP-ZZZ{number:00}");

    private Task AssertReadsWhatItShowsAsync(RepairFilter filter, int shown, bool hasMore) =>
        AssertReadsWhatItShowsAsync(() => office.Repairs.ListOpenAsync(filter, after: null, Size, CancellationToken.None), shown, hasMore);

    private async Task AssertReadsWhatItShowsAsync<T>(Func<Task<Page<T>>> list, int shown, bool hasMore)
    {
        office.Traffic.Reset();

        var page = await list();

        Assert.Equal((shown, hasMore), (page.Items.Length, page.Next is not null));
        Assert.Equal((1, 1), (office.Traffic.Queries, office.Traffic.All));
        Assert.InRange(office.Traffic.RowsRead, 0, shown + 1);
        Assert.Matches(@"\A\(*PartitionKey eq '[^']*'\)* and \(*RowKey gt '[^']*'\)* and \(*RowKey lt '[^']*'\)*\z", office.Traffic.LastFilter);
    }
}
