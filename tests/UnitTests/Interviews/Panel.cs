using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.UnitTests.Interviews;

/// <summary>A small panel in Berlin on Tuesday, 1 December 2026, from 09:00 to 17:00.</summary>
internal static class Panel
{
    public static readonly LocalDate Tuesday = new(2026, 12, 1);

    public static DateTimeZone Berlin { get; } = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static DailyTime NineToFive { get; } = Hours("09:00", "17:00");

    public static SlotPerson Sam { get; } = Person("sam");

    public static SlotPerson Priya { get; } = Person("priya");

    public static SlotPerson Bo { get; } = Person("bo");

    public static SlotPerson Person(string mailbox) => new(mailbox, new WeeklyHours(Berlin, WeeklyHours.Weekdays, NineToFive), []);

    public static SlotPerson In(this SlotPerson person, string zone) =>
        person with { Hours = person.Hours with { Zone = DateTimeZoneProviders.Tzdb[zone] } };

    public static SlotPerson At(this SlotPerson person, string start, string end) => person with { Hours = person.Hours with { Hours = Hours(start, end) } };

    public static SlotPerson Busy(this SlotPerson person, string start, string end, BusyKind kind = BusyKind.Busy, int day = 0) =>
        person with { Busy = person.Busy.Add(Taken(start, end, kind, day)) };

    public static BusyTime Taken(string start, string end, BusyKind kind = BusyKind.Busy, int day = 0) => new(At(start, day), At(end, day), kind);

    public static Instant At(string time, int day = 0) => (Tuesday.PlusDays(day) + Time(time)).InZoneStrictly(Berlin).ToInstant();

    public static DailyTime Hours(string start, string end) => new(Time(start), Time(end));

    public static LocalTime Time(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    /// <summary>An hour with all of them, on that Tuesday.</summary>
    public static SlotRequest HourWith(params ImmutableArray<SlotPerson> people) => new(
        new Interval(At("00:00"), At("00:00", 1)),
        Berlin,
        [new PanelRound(Duration.FromHours(1), [.. people.Select(person => new Seat(person.Mailbox))])],
        people)
    {
        Now = At("00:00", -1),
    };

    /// <summary>The days and times of Berlin at which slots begin, in the order of the result.</summary>
    public static string Starts(this SlotSearchResult result) => string.Join(", ", result.Slots.Select(slot => Local(slot.Start)));

    public static string Local(Instant instant) => instant.InZone(Berlin).ToString("ddd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
