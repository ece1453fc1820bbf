using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Pictures;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>Pictures that lie with a form until it is sent, joined elsewhere or put away.</summary>
[Collection(Tables.Name)]
public sealed class UnsentFormTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

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
        await office.Photos.AddAsync(repair.Id, Picture(900), Emma, CancellationToken.None);
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
            await office.Photos.AddAsync(repair.Id, Picture(size), Emma, CancellationToken.None);
        }

        var form = office.NewId();
        await office.Photos.AddToFormAsync(form, Picture(950), Emma, CancellationToken.None);
        await office.Photos.AddToFormAsync(form, Picture(951), Emma, CancellationToken.None);

        var outcome = await office.Photos.MoveAsync(form, repair.Id, Emma, CancellationToken.None);

        Assert.Equal(new Refusal.TooManyPhotos(1), Assert.IsType<PhotoOutcome.Refused>(outcome).Why);
        Assert.Equal(2, (await office.Photos.ListAsync(form, CancellationToken.None)).Length);
    }
}
