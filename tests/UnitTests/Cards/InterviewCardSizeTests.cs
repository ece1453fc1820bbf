using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Interviews;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;
using static BackOffice.UnitTests.Samples.SampleLists;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Cards;

/// <summary>As <see cref="CardSizeTests"/>, for the cards of interviews.</summary>
public class InterviewCardSizeTests
{
    private const int Most = 24 * 1024;

    private static readonly DateTimeZone[] Zones =
        [.. new[] { "Asia/Kolkata", "America/New_York", "Asia/Tokyo", "Europe/London", "Australia/Sydney" }.Select(id => DateTimeZoneProviders.Tzdb[id])];

    public static TheoryData<string> Scripts => CardSizeTests.Scripts;

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_form_fits(string text)
    {
        ImmutableArray<FieldError> errors =
        [
            .. new[] { InterviewFields.Candidate, InterviewFields.Mail, InterviewFields.Zone, InterviewFields.CvLink, InterviewFields.Role, InterviewFields.Panel }
                .Select(field => new FieldError(field, new FieldProblem.TooLong(28_000, 100))),
        ];
        ImmutableArray<Position> positions = [.. Enumerable.Repeat(AnalystPosition with { Code = PositionCode.Parse(new string('W', 20)), Name = Filled(text, Position.NameLimit) }, 100)];
        Assert.InRange(InterviewFormCard.For(Fullest(text), positions, errors, Filled(text, 1_000)).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Ten_names_that_are_not_clear_fit(string text)
    {
        var found = new Colleague(new PersonId(new string('0', 36)), Filled(text, 200), Filled("a", 60), Filled(text, 200), Filled(text, 200));
        Assert.InRange(WhoCard.For(Fullest(text), [.. Enumerable.Repeat(new AskedName(Filled(text, 200), [.. Enumerable.Repeat(found, 20)]), 10)]).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Five_times_of_ten_people_fit(string text)
    {
        var draft = Fullest(text);
        ImmutableArray<Interviewer> ten = [.. draft.Seats.SelectMany(seat => seat.AnyOf)];
        var rooms = ImmutableDictionary<string, string>.Empty.Add("lotus@contoso.example", Filled(text, 200));
        var zones = ten.Select((one, index) => KeyValuePair.Create(one.Mailbox, Zones[index % Zones.Length])).ToImmutableDictionary();
        ImmutableArray<Slot> slots = [.. Enumerable.Range(0, 5).Select(day => SampleOffers.Time("10:00", day, ten, missing: [.. ten.Take(2).Select(one => one.Mailbox)]))];
        ImmutableArray<string> mailboxes = [.. ten.Select(one => one.Mailbox)];
        Assert.InRange(SlotsCard.For(new SlotOffer(draft with { Candidate = draft.Candidate with { Mail = string.Empty } }, new SlotSearchResult(slots, mailboxes, Why: null), zones, rooms, Panel.Berlin) { Banner = Filled(text, 1_000) }).Size(), 1, Most);
        var why = new NoSlot(
            [.. mailboxes.Select(mailbox => new Obstacle(mailbox, 0, 0, [new HindranceCount(Hindrance.DayFull, 9), new HindranceCount(Hindrance.TooClose, 8)]))],
            [.. slots.Select(slot => new Relaxation.WithoutSeats([new Seat(mailboxes)], slot))]);
        Assert.InRange(SlotsCard.For(new SlotOffer(draft, new SlotSearchResult([], mailboxes, why), zones, rooms, Panel.Berlin)).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_interview_fits_for_everybody(string text)
    {
        var interview = FullestInterview(text);
        var position = FullestPosition(text);
        foreach (var reader in new[] { Hana, new Person(interview.Panel[0].Who.Id, Filled(text, 200), Roles.HumanResources) })
        {
            foreach (var state in new[] { InterviewState.Booked, InterviewState.Held, InterviewState.Over, InterviewState.Done })
            {
                var card = InterviewCard.For(new InterviewView(interview with { State = state, Scorecards = state >= InterviewState.Over ? interview.Scorecards : [], Verdict = state is InterviewState.Done ? Verdict.Hold : null }, reader, Panel.Berlin, Monday)
                {
                    Zones = interview.Panel.Select((one, index) => KeyValuePair.Create(one.Mailbox, Zones[index % Zones.Length])).ToImmutableDictionary(),
                    Rooms = ImmutableDictionary<string, string>.Empty.Add("lotus@contoso.example", Filled(text, 200)),
                    Position = position,
                    Notice = new InterviewRefusal.SlotTaken([.. interview.Panel.Select(one => one.Mailbox)]),
                });
                Assert.InRange(card.Size(), 1, Most);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_steps_fit(string text)
    {
        var view = new InterviewView(FullestInterview(text) with { State = InterviewState.Over }, Hana, Panel.Berlin, Monday);
        Assert.InRange(CancelInterviewCard.For(view).Size(), 1, Most);
        Assert.InRange(SwapInterviewerCard.For(view, [new FieldError(InterviewFields.Comes, new FieldProblem.TooLong(9, 9))], Filled(text, 500)).Size(), 1, Most);
        Assert.InRange(RejectCandidateCard.For(view, Filled(text, 9_000), [new FieldError(InterviewFields.Letter, new FieldProblem.TooLong(9_000, 3_000))]).Size(), 1, Most);
        var typed = new ScorecardForm([.. Enumerable.Repeat(new ScoreForm("4", Filled(text, 28_000)), Position.MostCriteria)], "Yes", Filled(text, 28_000));
        ImmutableArray<FieldError> errors =
        [
            .. Enumerable.Range(1, Position.MostCriteria).SelectMany(number => new[] { InterviewFields.Score(number), InterviewFields.ScoreNote(number) }).Append(InterviewFields.Note)
                .Select(field => new FieldError(field, new FieldProblem.TooLong(28_000, 500))),
        ];
        Assert.InRange(ScorecardCard.For(view, typed, errors, Filled(text, 1_000)).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_longest_lists_fit(string text)
    {
        var interview = FullestInterview(text);
        var item = InterviewListItem.Of(interview);
        Assert.InRange(InterviewListCard.For(new Page<InterviewListItem>([.. Enumerable.Repeat(item, 20)], new string('W', 60)), isOwn: true, first: true, Panel.Berlin, Monday).Size(), 1, Most);
        Assert.InRange(TodayCard.For([.. Enumerable.Repeat(item, 50)], [.. Enumerable.Repeat(item, 50)], Panel.Tuesday, Panel.Berlin).Size(), 1, Most);
        var declined = interview.Last with { What = InterviewAction.Declined, Text = Filled(text, 500), By = interview.AskedBy, Number = 100 };
        Assert.InRange(InterviewHistoryCard.For(interview, [.. Enumerable.Repeat(declined, 100)], Panel.Berlin).Size(), 1, Most);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_fullest_position_fits(string text)
    {
        var position = FullestPosition(text);
        Assert.InRange(PositionCard.For(position, mayEdit: true).Size(), 1, Most);
        Assert.InRange(PositionListCard.For([.. Enumerable.Repeat(position, 100)]).Size(), 1, Most);
        var form = PositionForm.Of(position);
        ImmutableArray<FieldError> errors = [.. Enumerable.Range(1, 6).SelectMany(number => new[] { PositionFields.RoundName(number), PositionFields.Panel(number) }).Select(field => new FieldError(field, new FieldProblem.TooLong(9_000, 99)))];
        Assert.InRange(PositionFormCard.For(form, 3, errors, Filled(text, 1_000)).Size(), 1, Most);
    }

    private static InterviewDraft Fullest(string text)
    {
        var ten = SampleOffers.Ten(text);
        return SampleOffers.Draft with
        {
            Candidate = new CandidateForm(Filled(text, 2_000), Filled(text, 400), Filled(text, 400), Filled(text, 2_000)),
            Role = Filled(text, 400),
            Panel = Filled(text, 4_000),
            Position = null,
            Seats = [new DraftSeat([.. ten.Take(3)]), .. ten.Skip(3).Select(one => new DraftSeat([one], IsOptional: true))],
        };
    }

    private static Interview FullestInterview(string text)
    {
        var ten = SampleOffers.Ten(text);
        var slot = SampleOffers.Time("10:00", 0, ten);
        ImmutableArray<string> criteria = [.. Enumerable.Range(0, Position.MostCriteria).Select(_ => Filled(text, Position.CriterionLimit))];
        return Booked with
        {
            AskedBy = Emma.Named with { Name = Filled(text, 200) },
            Candidate = new Candidate(Filled(text, Candidate.NameLimit), $"{Filled("a", 200)}@b.example", "America/New_York", $"https://{Filled("a", 450)}.example"),
            Role = Filled(text, ProposeInterview.RoleLimit),
            Panel = ten,
            Criteria = criteria,
            Held = new HeldSlot(slot, Monday),
            Booking = new Booking(slot, "event", $"https://{Filled("b", 450)}.example"),
            RoundsLeft = 1,
            Scorecards =
            [
                .. ten.Select(one => new Scorecard(
                    one.Who, Monday, [.. criteria.Select(criterion => new Score(criterion, 4, Filled(text, Score.NoteLimit)))], Recommendation.Yes, Filled(text, ScorecardForm.NoteLimit))),
            ],
        };
    }

    private static Position FullestPosition(string text) => AnalystPosition with
    {
        Code = PositionCode.Parse(new string('W', 20)),
        Name = Filled(text, Position.NameLimit),
        Skills = [.. Enumerable.Repeat(Filled(text, Position.SkillLimit), Position.MostSkills)],
        Criteria = [.. Enumerable.Repeat(Filled(text, Position.CriterionLimit), Position.MostCriteria)],
        Rounds =
        [
            .. Enumerable.Repeat(
                new PositionRound(
                    Filled(text, PositionRound.NameLimit),
                    Duration.FromHours(1),
                    [.. Enumerable.Repeat(new Seat($"{new string('a', 50)}@contoso.example", $"{new string('b', 50)}@contoso.example"), PositionRound.MostSeats)],
                    [.. Enumerable.Repeat(new GuidePart(Filled(text, GuidePart.NameLimit), [.. Enumerable.Repeat(Filled(text, GuidePart.QuestionLimit), 5)]), GuidePart.MostParts)]),
                Position.MostRounds),
        ],
    };
}
