using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

/// <summary>What a form for Jane's interview holds, and what is found for it: read in Berlin; Priya lives in Kolkata.</summary>
internal static class SampleOffers
{
    private static readonly ImmutableDictionary<string, string> LotusRoom = ImmutableDictionary.CreateRange(
        StringComparer.OrdinalIgnoreCase, [KeyValuePair.Create("lotus@contoso.example", "Lotus")]);

    public static InterviewDraft Empty { get; } = new(Id, Panel.Tuesday, Panel.Tuesday.PlusDays(6));

    public static InterviewDraft Draft { get; } = Empty with
    {
        Candidate = Wish.Candidate,
        Role = "Data analyst",
        Position = AnalystPosition.Code,
        Panel = "Sam Smith, Priya or Otto",
        Seats = [new DraftSeat([SamInterviews]), new DraftSeat([PriyaInterviews, OttoInterviews])],
        NeedsRoom = true,
    };

    public static ImmutableDictionary<string, DateTimeZone> Zones { get; } = ImmutableDictionary.CreateRange(
        StringComparer.OrdinalIgnoreCase, [KeyValuePair.Create(PriyaInterviews.Mailbox, DateTimeZoneProviders.Tzdb["Asia/Kolkata"])]);

    public static SlotOffer Five { get; } = Offer(
        Draft,
        new SlotSearchResult(
            [
                Time("10:00", 0, [SamInterviews, PriyaInterviews]),
                Time("09:30", 1, [SamInterviews, OttoInterviews]),
                Time("14:00", 0, [SamInterviews, PriyaInterviews]),
                Time("16:00", 2, [SamInterviews, OttoInterviews]),
                Time("11:00", 3, [SamInterviews, PriyaInterviews]),
            ],
            [],
            Why: null));

    public static SlotOffer None { get; } = Offer(
        Draft,
        new SlotSearchResult(
            [],
            [],
            new NoSlot(
                [
                    new Obstacle(null, 0, 120, [new HindranceCount(Hindrance.NoDay, 40)]),
                    new Obstacle(SamInterviews.Mailbox, 0, 7, [new HindranceCount(Hindrance.Busy, 100)]),
                    new Obstacle(PriyaInterviews.Mailbox, 0, 0, [new HindranceCount(Hindrance.Busy, 80), new HindranceCount(Hindrance.OutOfOffice, 20), new HindranceCount(Hindrance.Lunch, 3)]),
                    new Obstacle(OttoInterviews.Mailbox, 0, 1, [new HindranceCount(Hindrance.OutsideHours, 119)]),
                ],
                [
                    new Relaxation.WithoutBuffers(SamInterviews.Mailbox, Time("10:00", 0, [SamInterviews, PriyaInterviews])),
                    new Relaxation.StartsEarlier(OttoInterviews.Mailbox, new LocalTime(8, 30), Duration.FromMinutes(30), Time("08:30", 1, [SamInterviews, OttoInterviews])),
                    new Relaxation.ShorterRound(0, Duration.FromMinutes(15), Time("13:00", 2, [SamInterviews, OttoInterviews], minutes: 45)),
                    new Relaxation.DaysLater(2, Time("10:00", 8, [SamInterviews, PriyaInterviews])),
                ])));

    public static SlotOffer Offer(InterviewDraft draft, SlotSearchResult found) => new(draft, found, Zones, LotusRoom, Panel.Berlin);

    public static Slot Time(string start, int day, ImmutableArray<Interviewer> people, int minutes = 60, ImmutableArray<string> missing = default) => new(
        [
            new SlotRound(
                Panel.At(start, day), Panel.At(start, day) + Duration.FromMinutes(minutes), [.. people.Select(one => one.Mailbox)], [], missing.IsDefault ? [] : missing, "lotus@contoso.example"),
        ],
        default);

    public static InterviewView View(Interview interview, Person reader, string time = "09:00", int day = -1) => new(interview, reader, Panel.Berlin, Panel.At(time, day))
    {
        Zones = Zones,
        Rooms = LotusRoom,
        Position = AnalystPosition,
    };

    /// <summary>Ten people of whom each name is as long as can be.</summary>
    public static ImmutableArray<Interviewer> Ten(string text) =>
    [
        .. Enumerable.Range(0, ProposeInterview.MostInterviewers).Select(number => new Interviewer(
            new PersonName(new PersonId($"{new string('0', 35)}{number}"), SampleLists.Filled(text, 200)), $"{new string('a', 40)}{number}@contoso.example")),
    ];
}
