using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class MeTooCardTests
{
    internal static readonly RepairListItem Open = new(
        CaseId.Parse("REP-0A1B2"), "Printer", "Floor 3", RepairState.InProgress, Urgency.Normal, Emma.Named, Morning, Technician: null)
    {
        Affected = 3,
    };

    internal static readonly RepairDraft Draft = new(Id, "Printer", "Floor 3", "is jammed") { Seen = "REP-0A1B2" };

    [Fact]
    public void A_form_whose_trouble_is_known_offers_to_join() => Snapshot.MatchCard(RepairFormCard.For(Draft, already: Already(Otto, Open)));

    [Fact]
    public void A_form_for_ones_own_open_report_says_so() => Snapshot.MatchCard(RepairFormCard.For(Draft, already: Already(Emma, Open, Open, Open)));

    [Fact]
    public void A_repair_in_progress_for_somebody_who_joined() => Snapshot.MatchCard(RepairCard.For(Commented, Otto));

    [Fact]
    public void A_commented_repair_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Commented, Eric));

    [Fact]
    public void A_fixed_repair_for_somebody_who_joined() =>
        Snapshot.MatchCard(RepairCard.For(SampleStates.In(RepairState.Resolved, SampleStates.Joiner), Otto));

    [Fact]
    public void The_notification_of_a_comment_says_what_was_said() => Assert.Equal(
        "Otto Other says about REP-7K3QF: It jams with the new paper only.", RepairCard.Summary(Commented, Eric));

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(61, "a minute ago")]
    [InlineData(20 * 60, "20 minutes ago")]
    [InlineData(3_700, "an hour ago")]
    [InlineData(5 * 3_600, "5 hours ago")]
    [InlineData(26 * 3_600, "a day ago")]
    [InlineData(75 * 3_600, "3 days ago")]
    public void How_long_ago_is_said_as_people_say_it(int seconds, string ago) => Assert.Contains(
        $"Already reported by Emma Employee {ago}.",
        RepairFormCard.For(Draft, already: Already(Otto, Open) with { Now = Morning + Duration.FromSeconds(seconds) }).ToJson(),
        StringComparison.Ordinal);

    internal static AlreadyOpen Already(BackOffice.Domain.People.Person reader, params RepairListItem[] there) =>
        new([.. there], reader, Morning + Duration.FromMinutes(20));
}
