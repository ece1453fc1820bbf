using System.Globalization;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.UnitTests.Interviews;

/// <summary>Twenty people of three zones with full calendars, and four weeks in which the clocks change.</summary>
internal static class BusyOffice
{
    private static readonly Interval FourWeeks = new(Instant.FromUtc(2026, 10, 5, 0, 0), Instant.FromUtc(2026, 11, 2, 0, 0));

    private static readonly string[] Zones = ["Europe/Berlin", "Europe/Berlin", "Europe/London", "Asia/Kolkata"];

    /// <summary>All twenty are to come.</summary>
    public static SlotRequest AllTogether { get; } = Request([.. People().Select(person => new Seat(person.Mailbox))]);

    /// <summary>Four of the twenty, each one of five.</summary>
    public static SlotRequest OneOfEach { get; } = Request([.. People().Chunk(5).Select(five => new Seat([.. five.Select(person => person.Mailbox)]))]);

    private static SlotRequest Request(Seat[] seats) =>
        new(FourWeeks, DateTimeZoneProviders.Tzdb["Europe/Berlin"], [new PanelRound(Duration.FromMinutes(45), [.. seats])], [.. People()])
        {
            Now = FourWeeks.Start,
            Notice = Duration.FromHours(24),
        };

    private static IEnumerable<SlotPerson> People() => Enumerable.Range(0, 20).Select(number => new SlotPerson(
        string.Create(CultureInfo.InvariantCulture, $"person{number}@contoso.example"),
        new WeeklyHours(DateTimeZoneProviders.Tzdb[Zones[number % Zones.Length]], WeeklyHours.Weekdays, new DailyTime(new LocalTime(8, 0), new LocalTime(18, 0))),
        [.. Meetings(number)])
    {
        Lunch = new DailyTime(new LocalTime(12, 0), new LocalTime(12, 45)),
        BufferBefore = Duration.FromMinutes(5),
        BufferAfter = Duration.FromMinutes(5),
        MostADay = 2,
        Load = number % 4,
    });

    // Two meetings a day, three interviews a week; some hours of each week stay free for all.
    private static IEnumerable<BusyTime> Meetings(int number)
    {
        for (var day = 0; day < 28; day++)
        {
            var midnight = FourWeeks.Start + Duration.FromDays(day);
            var first = midnight + Duration.FromMinutes(420 + (((number * 7) + (day * 13)) % 10 * 15));
            var second = midnight + Duration.FromMinutes(660 + (((number * 11) + (day * 5)) % 8 * 30));
            yield return new BusyTime(first, first + Duration.FromMinutes(30));
            yield return new BusyTime(second, second + Duration.FromMinutes(45), day % 3 == 0 ? BusyKind.Interview : BusyKind.Tentative);
        }
    }
}
