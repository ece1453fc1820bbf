using Azure.Core;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Pictures;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class PhotoTableTests(Tables tables)
{
    private const int LargestTransaction = 4 * 1024 * 1024;

    private readonly TestOffice office = tables.NewOffice();

    [Theory]
    [InlineData(4)]
    [InlineData(64 * 1024)]
    [InlineData((64 * 1024) + 1)]
    [InlineData(11 * 64 * 1024)]
    [InlineData((11 * 64 * 1024) + 1)]
    [InlineData(Photo.Largest)]
    public async Task A_photo_of_any_size_comes_back_as_it_was(int size)
    {
        var repair = await office.ReportedAsync(Emma);
        var photo = Picture(size);

        Assert.IsType<PhotoOutcome.Added>(await AddAsync(repair.Id, photo));

        var known = Assert.Single(await office.Photos.ListAsync(repair.Id, CancellationToken.None));
        Assert.Equal((photo.Id, 1, PictureFormat.Jpeg, size, Emma.Named), (known.Id, known.Number, known.Format, known.Size, known.By));
        var found = await office.Another().Photos.FindAsync(repair.Id, photo.Id, CancellationToken.None);
        Assert.True(photo.Content.Span.SequenceEqual(found!.Content.Span));
    }

    [Fact]
    public async Task The_largest_photo_takes_two_reads_and_three_transactions_that_the_service_takes()
    {
        var repair = await office.ReportedAsync(Emma);
        var largest = 0L;
        office.Traffic.Loses = _ => (largest = Math.Max(largest, office.Traffic.LastTransaction)) < 0;
        office.Traffic.Reset();

        await AddAsync(repair.Id, Picture(Photo.Largest));

        Assert.Equal((2, 3), (office.Traffic.Points + office.Traffic.Queries, office.Traffic.Writes));
        Assert.InRange(largest, Photo.Largest / 3, LargestTransaction);
        Assert.Empty(await office.KeysAsync("due|2026-03-02T10"));
    }

    [Fact]
    public async Task A_photo_as_phones_send_it_takes_two_reads_and_one_transaction()
    {
        var repair = await office.ReportedAsync(Emma);
        office.Traffic.Reset();

        await AddAsync(repair.Id, Picture(2_000_000));

        Assert.Equal((2, 1), (office.Traffic.Points + office.Traffic.Queries, office.Traffic.Writes));
    }

    [Fact]
    public async Task A_photo_that_is_cut_off_is_none_and_what_was_written_of_it_goes()
    {
        var repair = await office.ReportedAsync(Emma);
        var writes = 0;
        office.Traffic.Loses = request => request.Method == RequestMethod.Post && ++writes >= 1;
        await Assert.ThrowsAnyAsync<Exception>(() => AddAsync(repair.Id, Picture(Photo.Largest)));
        office.Traffic.Loses = _ => false;

        Assert.Empty(await office.Photos.ListAsync(repair.Id, CancellationToken.None));
        Assert.NotEmpty(await office.KeysAsync("photobits|"));
        Assert.Null((await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Photos);
        office.Clock.Advance(Duration.FromHours(1));
        await office.SweepAsync();

        Assert.Empty(await office.KeysAsync("photobits|"));
    }

    [Fact]
    public async Task The_same_photo_twice_is_one_whoever_sends_it()
    {
        var repair = await office.ReportedAsync(Emma);
        await office.SeedAsync(Eric);
        await AddAsync(repair.Id, Picture(900));

        Assert.IsType<PhotoOutcome.AlreadyThere>(await AddAsync(repair.Id, Picture(900)));
        Assert.IsType<PhotoOutcome.AlreadyThere>(await office.Photos.AddAsync(repair.Id, Picture(900), Eric, CancellationToken.None));

        Assert.Single(await office.KeysAsync("photo|"));
        Assert.Equal(2, (await office.KeysAsync($"log|{repair.Id}|")).Length);
    }

    [Fact]
    public async Task Twelve_who_add_at_once_make_ten()
    {
        var repair = await office.ReportedAsync(Emma);

        var outcomes = new List<PhotoOutcome>();
        foreach (var half in Enumerable.Range(0, 12).Chunk(4))
        {
            outcomes.AddRange(await Task.WhenAll(half.Select(number =>
                office.Another().Photos.AddAsync(repair.Id, Picture(900 + number), Emma, CancellationToken.None))));
        }

        Assert.Equal(10, outcomes.Count(outcome => outcome is PhotoOutcome.Added));
        Assert.All(outcomes.OfType<PhotoOutcome.Refused>(), refused => Assert.Equal(new Refusal.TooManyPhotos(0), refused.Why));
        Assert.Equal(10, (await office.Repairs.FindAsync(repair.Id, CancellationToken.None))!.Photos!.Count);
        Assert.Equal(Enumerable.Range(1, 10), (await office.Photos.ListAsync(repair.Id, CancellationToken.None)).Select(photo => photo.Number));
    }

    [Fact]
    public async Task A_repair_that_nobody_has_or_that_is_only_a_form_takes_no_photo()
    {
        await office.Photos.AddToFormAsync(office.NewId(), Picture(900), Emma, CancellationToken.None);

        Assert.Equal(new PhotoOutcome.Refused(new Refusal.NotFound(), null), await AddAsync(CaseId.Parse("REP-00001"), Picture(901)));
        Assert.Equal(new PhotoOutcome.Refused(new Refusal.NotFound(), null), await AddAsync(CaseId.Parse("REP-00002"), Picture(901)));
        Assert.Null(await office.Repairs.FindAsync(CaseId.Parse("REP-00001"), CancellationToken.None));
    }

    [Fact]
    public async Task A_change_with_as_many_watchers_as_there_may_be_takes_a_photo()
    {
        var repair = await office.ReportedAsync(Emma);
        for (var number = repair.Watchers.Length; number < FollowRepair.WatcherLimit; number++)
        {
            await office.Repairs.FollowAsync(repair.Id, Executive(number), CancellationToken.None);
        }

        Assert.IsType<PhotoOutcome.Added>(await AddAsync(repair.Id, Picture(Photo.Largest)));
        Assert.InRange(office.Traffic.MostChanges, FollowRepair.WatcherLimit, 100);
    }

    [Fact]
    public async Task A_link_is_found_until_it_expires_and_is_then_swept()
    {
        var token = LinkToken.Mint(System.Security.Cryptography.RandomNumberGenerator.Create());
        var link = new PhotoLink(CaseId.Parse("REP-00001"), office.Clock.GetCurrentInstant() + PhotoLink.Life);
        await office.PhotoLinks.KeepAsync(token, link, CancellationToken.None);
        Assert.Equal(link, await office.PhotoLinks.FindAsync(token, CancellationToken.None));

        office.Clock.Advance(PhotoLink.Life);

        Assert.Null(await office.PhotoLinks.FindAsync(token, CancellationToken.None));
        await office.SweepAsync();
        Assert.Empty(await office.KeysAsync());
    }

    [Fact]
    public async Task Lists_of_repairs_read_no_photo()
    {
        var repair = await office.ReportedAsync(Emma);
        await AddAsync(repair.Id, Picture(2_000_000));
        office.Traffic.Reset();

        await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 20, CancellationToken.None);
        await office.Mine.ListAsync(Emma.Id, after: null, 20, CancellationToken.None);

        Assert.Equal((2, 2), (office.Traffic.Queries, office.Traffic.RowsRead));
    }

    private Task<PhotoOutcome> AddAsync(CaseId repair, Photo photo) => office.Photos.AddAsync(repair, photo, Emma, CancellationToken.None);
}
