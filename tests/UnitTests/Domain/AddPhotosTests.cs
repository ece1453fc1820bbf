using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class AddPhotosTests
{
    [Fact]
    public void A_photo_is_an_entry_of_the_history_and_no_step()
    {
        var accepted = Accepted(new AddPhotos(Id), InProgress, Emma);

        Assert.Equal(new RepairPhotos(1, 3, Emma.Named, Morning), accepted.After.Photos);
        Assert.Equal((InProgress.Last, 3), (accepted.After.Last, accepted.After.Version));
        Assert.Equal(new RepairChange(3, RepairAction.PhotosAdded, Emma.Named, Morning, RepairState.InProgress, RepairState.InProgress, Text: null), accepted.Change);
    }

    [Fact]
    public void Several_at_once_are_one_entry_that_says_how_many() => Assert.Equal("3", Accepted(new AddPhotos(Id, 3), Reported, Emma).Change!.Text);

    [Fact]
    public void The_back_office_notices_the_first_of_a_row_of_photos_and_nobody_else_does()
    {
        var first = Accepted(new AddPhotos(Id), Joined, Otto);
        var second = Accepted(new AddPhotos(Id), first.After, Otto);
        var others = Accepted(new AddPhotos(Id), second.After, Emma);

        Assert.Equal(Executives, Rung(first));
        Assert.Empty(Rung(second));
        Assert.Equal(Executives, Rung(others));
        Assert.Empty(Rung(Accepted(new AddPhotos(Id), Joined, Eric)));
        Assert.Equal(Joined.Watchers.Length, first.Effects.Length);
    }

    [Fact]
    public void A_step_on_a_card_from_before_a_photo_is_taken()
    {
        var repair = Accepted(new AddPhotos(Id), InProgress, Emma).After;

        Assert.IsType<RepairDecision.Accepted>(new AssignTechnician(Id, 2, "Sam").Decide(repair, Eric, Morning));
    }

    [Theory]
    [InlineData(9, 1, true, 0)]
    [InlineData(9, 2, false, 1)]
    [InlineData(10, 1, false, 0)]
    public void Ten_photos_are_as_many_as_a_repair_has(int there, int more, bool fits, int room)
    {
        var repair = Accepted(new AddPhotos(Id, there), Reported, Emma).After;

        Assert.Equal(fits ? null : new Refusal.TooManyPhotos(room), (new AddPhotos(Id, more).Decide(repair, Emma, Morning) as RepairDecision.Refused)?.Why);
    }

    [Fact]
    public void A_colleague_who_has_not_joined_adds_nothing() =>
        Assert.Equal(new RepairDecision.Refused(new Refusal.NotFound()), new AddPhotos(Id).Decide(Reported, Otto, Morning));

    [Fact]
    public void What_is_over_takes_no_photo() => Assert.All(
        [Closed, Withdrawn], repair => Assert.Equal(new RepairDecision.Refused(new Refusal.WrongState()), new AddPhotos(Id).Decide(repair, Emma, Morning)));

    [Fact]
    public void A_report_brings_the_photos_of_its_form()
    {
        var report = new ReportRepair(Id, Jam) { Photos = 2 };

        var repair = Assert.IsType<RepairDecision.Accepted>(report.Decide(Emma, Executives, [], Places, Morning)).After;

        Assert.Equal((new RepairPhotos(2, 2, Emma.Named, Morning), 2, 1), (repair.Photos, repair.Version, repair.Last.Number));
    }

    private static RepairDecision.Accepted Accepted(AddPhotos command, Repair repair, Person by) =>
        Assert.IsType<RepairDecision.Accepted>(command.Decide(repair, by, Morning));

    private static PersonId[] Rung(RepairDecision.Accepted accepted) =>
        [.. accepted.Effects.OfType<Effect.ShowCase>().Where(effect => effect.Ring).Select(effect => effect.To)];
}
