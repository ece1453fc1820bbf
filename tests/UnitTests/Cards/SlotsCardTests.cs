using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Interviews;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Cards;

public class SlotsCardTests
{
    [Fact]
    public void Five_times_for_a_candidate() => Snapshot.MatchCard(SlotsCard.For(SampleOffers.Five));

    [Fact]
    public void A_mail_that_is_not_known_yet_is_asked_for() => Snapshot.MatchCard(SlotsCard.For(SampleOffers.Five with
    {
        Draft = SampleOffers.Draft with { Candidate = new CandidateForm("Siobhan O'Brien", string.Empty) },
        Found = SampleOffers.Five.Found with { Slots = [.. SampleOffers.Five.Found.Slots.Take(2)] },
        Errors = [new FieldError(InterviewFields.Mail, new FieldProblem.Missing())],
    }));

    [Fact]
    public void A_time_that_was_taken_and_a_calendar_that_could_not_be_read() => Snapshot.MatchCard(SlotsCard.For(SampleOffers.Offer(
        SampleOffers.Draft with { IsMove = true, Seats = [.. SampleOffers.Draft.Seats, new DraftSeat([new Interviewer(SamplePeople.Hana.Named, "hana@contoso.example")], IsOptional: true)] },
        new SlotSearchResult(
            [SampleOffers.Time("16:30", 0, [SamInterviews, PriyaInterviews], missing: ["hana@contoso.example"]), SampleOffers.Time("10:00", 6, [SamInterviews, PriyaInterviews])],
            ["otto@contoso.example"],
            Why: null)) with
    { Banner = "That time was taken just now. Please choose another.", Reader = DateTimeZoneProviders.Tzdb["America/New_York"] }));

    [Fact]
    public void Nothing_fits_and_what_would_help() => Snapshot.MatchCard(SlotsCard.For(SampleOffers.None));

    [Fact]
    public void Nothing_fits_and_nothing_helps() => Snapshot.MatchCard(SlotsCard.For(SampleOffers.None with
    {
        Found = SampleOffers.None.Found with
        {
            Unknown = [OttoInterviews.Mailbox],
            Why = new NoSlot(
                [new Obstacle(null, 0, 0, [new HindranceCount(Hindrance.NoRoom, 40), new HindranceCount(Hindrance.NoDay, 10)]), new Obstacle(SamInterviews.Mailbox, 0, 0, []), new Obstacle(OttoInterviews.Mailbox, 0, 0, [new HindranceCount(Hindrance.Unknown, 1)])],
                []),
        },
    }));

    [Fact]
    public void Other_times_are_those_after_the_last_that_is_shown() => Assert.Equal(
        "2026-12-04 10:00Z",
        (string?)Assert.Single(SlotsCard.For(SampleOffers.Five).Json().OfType("Action.Execute"), action => (string?)action["verb"] == InterviewVerbs.OtherTimes)["data"]![InterviewData.After]);

    [Fact]
    public void Each_time_sends_its_beginning_and_the_draft() => Assert.All(
        SlotsCard.For(SampleOffers.Five).Json().OfType("Action.Execute").Where(action => (string?)action["verb"] == InterviewVerbs.TakeTime),
        action =>
        {
            Assert.Matches("^2026-12-0[1-4] [0-9:]{5}Z$", (string?)action["data"]![InterviewData.Start]);
            Assert.NotNull(InterviewData.ReadMoment((string?)action["data"]![InterviewData.Start]));
            Assert.NotNull(InterviewDraftData.Read((string?)action["data"]![InterviewData.Draft]));
        });

    [Fact]
    public void A_heavy_draft_is_on_its_card_once()
    {
        var card = SlotsCard.For(SampleOffers.Five with { Draft = SampleOffers.Draft with { Seats = [new DraftSeat(SampleOffers.Ten("Name "))] } }).Json();
        var input = Assert.Single(card.OfType("Input.Text"), input => (string?)input["id"] == InterviewData.Draft);
        Assert.NotNull(InterviewDraftData.Read((string?)input["value"]));
        Assert.DoesNotContain(card.OfType("Action.Execute"), action => action["data"]![InterviewData.Draft] is not null);
    }
}
