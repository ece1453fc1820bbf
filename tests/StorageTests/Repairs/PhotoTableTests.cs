using Azure.Core;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
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
    public async Task A_form_with_photos_becomes_its_repair_and_nothing_is_due_about_it()
    {
        var id = office.NewId();
        await office.Photos.AddToFormAsync(id, Picture(900), Emma, CancellationToken.None);
        await office.Photos.AddToFormAsync(id, Picture(901), Emma, CancellationToken.None);
        Assert.Single(await office.KeysAsync("due|"));

        var repair = await office.ReportedAsync(Emma, id: id);

        Assert.Equal((2, 2), (repair.Photos!.Count, repair.Version));
        var stored = await office.Repairs.FindAsync(id, CancellationToken.None);
        Assert.Equal((repair.Photos, repair.Noted), (stored!.Photos, stored.Noted));
        Assert.Equal(["Reported", "PhotosAdded"], (await office.HistoryAsync(id)).Select(entry => entry.What.ToString()));
        Assert.DoesNotContain(await office.KeysAsync("due|"), key => key.EndsWith("unsent-form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_number_of_somebody_elses_form_with_photos_is_taken()
    {
        var id = office.NewId();
        await office.Photos.AddToFormAsync(id, Picture(900), Emma, CancellationToken.None);

        var report = await office.Repairs.ReportAsync(new ReportRepair(id, Faults.Printer), Ben, CancellationToken.None);
        var photo = await office.Photos.AddToFormAsync(id, Picture(901), Ben, CancellationToken.None);

        Assert.Equal(new RepairOutcome.Refused(new Refusal.FormOutdated(), null), report);
        Assert.Equal(new PhotoOutcome.Refused(new Refusal.NotFound(), null), photo);
    }

    [Fact]
    public async Task A_photo_and_the_sending_of_its_form_at_once_miss_each_other_never()
    {
        for (var round = 0; round < 5; round++)
        {
            var id = office.NewId();
            var photo = office.Another().Photos.AddToFormAsync(id, Picture(900), Emma, CancellationToken.None);
            await office.ReportedAsync(Emma, Faults.Printer with { What = $"Printer {round}" }, id);
            Assert.IsType<PhotoOutcome.Added>(await photo);

            Assert.Equal(1, (await office.Repairs.FindAsync(id, CancellationToken.None))!.Photos!.Count);
        }

        Assert.DoesNotContain(await office.KeysAsync("due|"), key => key.EndsWith("unsent-form", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_with_ten_of_the_largest_photos_is_forgotten_in_one_transaction()
    {
        var id = office.NewId();
        for (var number = 0; number < AddPhotos.Most; number++)
        {
            await office.Photos.AddToFormAsync(id, Picture(Photo.Largest - number), Emma, CancellationToken.None);
        }

        Assert.Equal(
            new PhotoOutcome.Refused(new Refusal.TooManyPhotos(0), null), await office.Photos.AddToFormAsync(id, Picture(10), Emma, CancellationToken.None));
        Assert.False(await office.Photos.LieWithAsync(id, Ben, CancellationToken.None));
        await office.Photos.ForgetAsync(id, Ben, CancellationToken.None);
        Assert.True(await office.Photos.LieWithAsync(id, Emma, CancellationToken.None));
        office.Traffic.Reset();
        await office.Photos.ForgetAsync(id, Emma, CancellationToken.None);

        Assert.Equal(1, office.Traffic.Writes);
        Assert.InRange(office.Traffic.MostChanges, 90, 100);
        Assert.Empty(await office.KeysAsync());
    }

    [Fact]
    public async Task Photos_of_a_form_move_to_a_repair_and_what_it_has_already_goes()
    {
        var repair = await office.ReportedAsync(Emma);
        await AddAsync(repair.Id, Picture(900));
        var form = office.NewId();
        foreach (var size in Enumerable.Range(900, 8))
        {
            await office.Photos.AddToFormAsync(form, Picture(size), Emma, CancellationToken.None);
        }

        var moved = Assert.IsType<PhotoOutcome.Added>(await office.Photos.MoveAsync(form, repair.Id, Emma, CancellationToken.None));

        Assert.Equal(8, moved.Repair!.Photos!.Count);
        Assert.Equal(Enumerable.Range(1, 8), (await office.Photos.ListAsync(repair.Id, CancellationToken.None)).Select(photo => photo.Number));
        Assert.Empty(await office.Photos.ListAsync(form, CancellationToken.None));
        Assert.InRange(office.Traffic.MostChanges, 1, 20);
        await office.SweepAsync();
        Assert.Equal(8, (await office.KeysAsync("photobits|")).Length);
        Assert.NotNull(await office.Photos.FindAsync(repair.Id, Picture(907).Id, CancellationToken.None));
        Assert.IsType<PhotoOutcome.AlreadyThere>(await office.Photos.MoveAsync(form, repair.Id, Emma, CancellationToken.None));
    }

    [Fact]
    public async Task Photos_that_have_no_room_stay_with_their_form()
    {
        var repair = await office.ReportedAsync(Emma);
        foreach (var size in Enumerable.Range(900, 9))
        {
            await AddAsync(repair.Id, Picture(size));
        }

        var form = office.NewId();
        await office.Photos.AddToFormAsync(form, Picture(950), Emma, CancellationToken.None);
        await office.Photos.AddToFormAsync(form, Picture(951), Emma, CancellationToken.None);

        var outcome = await office.Photos.MoveAsync(form, repair.Id, Emma, CancellationToken.None);

        Assert.Equal(new Refusal.TooManyPhotos(1), Assert.IsType<PhotoOutcome.Refused>(outcome).Why);
        Assert.Equal(2, (await office.Photos.ListAsync(form, CancellationToken.None)).Length);
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
        await office.Repairs.ListMineAsync(Emma.Id, after: null, 20, CancellationToken.None);

        Assert.Equal((2, 2), (office.Traffic.Queries, office.Traffic.RowsRead));
    }

    private Task<PhotoOutcome> AddAsync(CaseId repair, Photo photo) => office.Photos.AddAsync(repair, photo, Emma, CancellationToken.None);

    private static Photo Picture(int size)
    {
        var content = new byte[size];
        for (var i = 0; i < size; i++)
        {
            content[i] = (byte)((i * 7) + (i / 255) + size);
        }

        ((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]).CopyTo(content);
        return new Photo(content);
    }
}
