using System.Collections.Immutable;
using System.Text;
using AdaptiveCards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class PhotoCardTests
{
    internal static readonly Repair Photographed = InProgress with { Photos = new RepairPhotos(2, 3, Emma.Named, Morning + Duration.FromMinutes(7)), Noted = 3 };

    internal static readonly CaseId Form = CaseId.Parse("REP-0000F");

    private static readonly ImmutableArray<RepairPhoto> Two = [Photo(1, Emma.Named), Photo(2, Eric.Named)];

    private static readonly RepairListItem Door = new(
        CaseId.Parse("REP-0A1B2"), "Door of the second meeting room upstairs", "Floor 2", RepairState.Reported, Urgency.Normal, Emma.Named, Morning, Technician: null);

    [Fact]
    public void A_repair_with_photos_for_its_reporter() => Snapshot.MatchCard(RepairCard.For(Photographed, Emma));

    [Fact]
    public void A_repair_with_photos_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Photographed, Eric));

    [Fact]
    public void The_photos_of_a_repair() => Snapshot.MatchCard(Shown(Two));

    [Fact]
    public void Which_repair_a_photo_is_about_is_asked() => Snapshot.MatchCard(Choice(count: 1));

    [Fact]
    public void What_was_chosen_stays_as_a_line() => Snapshot.MatchCard(PhotoChoiceCard.Answered(PhotoSentences.Chosen(Id)));

    [Fact]
    public void Photos_that_cannot_be_shown() => Snapshot.MatchCard(PhotosCard.NoAddress(Id));

    [Fact]
    public void The_notification_says_who_added_a_photo_to_what()
    {
        Assert.Equal("Emma Employee added a photo to REP-7K3QF: Printer · Floor 3, copy room", RepairCard.Summary(Photographed, Eric));
        Assert.DoesNotContain("photo", RepairCard.Summary(Photographed, Emma), StringComparison.Ordinal);
        var commented = Photographed.After(new CommentOnRepair(Id, 3, "It jams."), Emma);
        Assert.Equal("Emma Employee says about REP-7K3QF: It jams.", RepairCard.Summary(commented, Eric));
    }

    [Theory]
    [InlineData(0, "There are 10 photos already, and that is as many as I keep for one problem.")]
    [InlineData(2, "There is room for 2 more: I keep 10 photos for one problem.")]
    public void How_much_room_there_is_is_said(int room, string sentence) =>
        Assert.Equal(sentence, RefusalSentences.For(new Refusal.TooManyPhotos(room), Emma, Photographed));

    internal static AdaptiveCard Shown(ImmutableArray<RepairPhoto> photos) =>
        PhotosCard.For(Photographed, photos, photo => Picture(photo.Number), Morning + PhotoLink.Life);

    internal static AdaptiveCard Choice(int count) => PhotoChoiceCard.For(Form, count, [RepairItem(Id), Door]);

    internal static RepairPhoto Photo(int number, PersonName by) => new(
        PhotoId.Of([(byte)number]), number, PictureFormat.Jpeg, 1_234_567, by, Morning + Duration.FromMinutes(number), Upload: "0123");

    private static RepairListItem RepairItem(CaseId id) =>
        new(id, "Printer", "Floor 3", RepairState.InProgress, Urgency.Normal, Emma.Named, Morning, Technician: null);

    // Something to see on the drawn card, without a file beside it.
    private static Uri Picture(int number) => new("data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.ASCII.GetBytes(number == 1
        ? "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='360'><rect width='640' height='360' fill='#9ab'/><rect x='170' y='120' width='300' height='160' fill='#345'/><rect x='220' y='60' width='200' height='90' fill='#fff'/></svg>"
        : "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='400'><rect width='300' height='400' fill='#ba9'/><circle cx='150' cy='200' r='90' fill='#543'/></svg>")));
}
