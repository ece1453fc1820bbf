using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace BackOffice.UnitTests.Interviews;

/// <summary>Requests as chance has them: around changes of clocks, in zones of odd offsets, and where a date is left out.</summary>
internal static class DrawnRequests
{
    private static readonly string[] Names = ["sam", "priya", "bo", "chen", "ines"];

    private static readonly Instant[] Days =
    [
        Instant.FromUtc(2026, 3, 28, 6, 0),
        Instant.FromUtc(2026, 10, 24, 6, 0),
        Instant.FromUtc(2026, 3, 7, 12, 0),
        Instant.FromUtc(2026, 10, 31, 12, 0),
        Instant.FromUtc(2026, 4, 4, 3, 0),
        Instant.FromUtc(2011, 12, 29, 8, 0),
        Instant.FromUtc(2026, 6, 10, 8, 0),
    ];

    private static readonly Gen<DateTimeZone> Zones = Gen.Frequency(
            (3, Gen.Constant("Europe/Berlin")),
            (2, Gen.Constant("America/New_York")),
            (1, Gen.Elements("Asia/Kolkata", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe", "Etc/UTC")))
        .Select(id => DateTimeZoneProviders.Tzdb[id]);

    private static readonly Gen<LocalTime> Times = from five in Gen.Choose(0, 287) select LocalTime.FromMinutesSinceMidnight(five * 5);

    private static readonly Gen<DailyTime> WorkTimes = Gen.Frequency(
        (6, from opens in Gen.Choose(6 * 12, 11 * 12)
            from length in Gen.Choose(4 * 12, 11 * 12)
            select new DailyTime(LocalTime.FromMinutesSinceMidnight(opens * 5), LocalTime.FromMinutesSinceMidnight((opens + length) * 5))),
        (1, from opens in Times from closes in Times select new DailyTime(opens, closes)),
        (1, Gen.Constant(DailyTime.AllDay)));

    private static readonly Gen<DailyTime?> Lunches = Gen.Frequency(
        (1, Gen.Constant<DailyTime?>(null)),
        (2, from start in Gen.Choose(11 * 12, 14 * 12)
            from length in Gen.Choose(3, 12)
            select (DailyTime?)new DailyTime(LocalTime.FromMinutesSinceMidnight(start * 5), LocalTime.FromMinutesSinceMidnight((start + length) * 5))));

    private static readonly Gen<Duration> Buffers = Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 6))).Select(five => Duration.FromMinutes(five * 5));

    public static Gen<SlotRequest> All { get; } =
        from day in Gen.Elements(Days)
        from shift in Gen.Choose(0, 36)
        from hours in Gen.Choose(6 * 12, 54 * 12)
        from office in Zones
        from many in Gen.Choose(1, Names.Length)
        let begin = day + Duration.FromMinutes(shift * 5)
        let range = new Interval(begin, begin + Duration.FromMinutes(hours * 5))
        from people in People(many, range)
        from rounds in Rounds(Names[..many])
        from notice in Gen.Frequency((2, Gen.Constant(-12)), (1, Gen.Choose(0, 12 * 12)))
        from holiday in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, 2)))
        from within in Gen.Frequency((4, Gen.Constant<DailyTime?>(null)), (1, WorkTimes.Select(part => (DailyTime?)part)))
        from candidate in Gen.Frequency((2, Gen.Constant<CandidateTime?>(null)), (1, Candidates(range)))
        from rooms in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 3))).SelectMany(count => Rooms(range).ArrayOf(count))
        select new SlotRequest(range, office, rounds, people)
        {
            Now = range.Start,
            Notice = Duration.FromMinutes(notice * 5),
            Holidays = holiday < 0 ? [] : [range.Start.InZone(office).Date.PlusDays(holiday)],
            Within = within,
            Candidate = candidate,
            Rooms = [.. rooms.Select((room, number) => room with { Mailbox = $"room{number}" })],
            Most = 4,
        };

    private static Gen<BusyTime> Busy(Interval range) =>
        from start in Gen.Choose(-24, (int)(range.Duration.TotalMinutes / 5))
        from length in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, 24)), (1, Gen.Choose(24, 100)))
        from kind in Gen.Elements(BusyKind.Busy, BusyKind.Tentative, BusyKind.OutOfOffice, BusyKind.Interview)
        let at = range.Start + Duration.FromMinutes(start * 5)
        select new BusyTime(at, at + Duration.FromMinutes(length * 5), kind);

    private static Gen<ImmutableArray<SlotPerson>> People(int many, Interval range) =>
        (from zone in Zones
         from days in Gen.Frequency((2, Gen.Constant(127)), (1, Gen.Choose(1, 127)))
         from hours in WorkTimes
         from count in Gen.Choose(0, 8)
         from busy in Busy(range).ArrayOf(count)
         from unknown in Gen.Frequency((15, Gen.Constant(false)), (1, Gen.Constant(true)))
         from lunch in Lunches
         from before in Buffers
         from after in Buffers
         from most in Gen.Frequency((2, Gen.Constant<int?>(null)), (1, Gen.Choose(0, 2).Select(most => (int?)most)))
         from load in Gen.Choose(0, 3)
         select new SlotPerson(
             string.Empty,
             new WeeklyHours(zone, [.. WeeklyHours.AllWeek.Where(day => (days & (1 << ((int)day - 1))) != 0)], hours),
             [.. busy])
         {
             IsUnknown = unknown,
             Lunch = lunch,
             BufferBefore = before,
             BufferAfter = after,
             MostADay = most,
             Load = load,
         }).ArrayOf(many).Select(people => people.Select((person, number) => person with { Mailbox = Names[number] }).ToImmutableArray());

    private static Gen<ImmutableArray<PanelRound>> Rounds(string[] names)
    {
        var some = Gen.Elements(names);
        var seat = Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
            .SelectMany(count => some.ArrayOf(count)).Select(anyOf => new Seat([.. anyOf.Distinct()]));
        return Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3))).SelectMany(count =>
            (from length in Gen.Frequency((3, Gen.Elements(6, 9, 12)), (1, Gen.Choose(1, 30)))
             from seats in Gen.Choose(1, Math.Min(3, names.Length)).SelectMany(many => seat.ArrayOf(many))
             from extra in Gen.Choose(0, 2).SelectMany(many => some.ArrayOf(many))
             from pause in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
             from longest in Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, 36).Select(most => (int?)most)))
             select new PanelRound(Duration.FromMinutes(length * 5), [.. seats])
             {
                 Optional = [.. extra.Distinct()],
                 Break = Duration.FromMinutes(pause * 5),
                 LongestBreak = longest is { } most ? Duration.FromMinutes(most * 5) : null,
             }).ArrayOf(count)).Select(rounds => rounds.ToImmutableArray());
    }

    private static Gen<CandidateTime?> Candidates(Interval range) =>
        from zone in Zones
        from hours in WorkTimes
        from count in Gen.Choose(0, 4)
        from offered in Busy(range).ArrayOf(count)
        select (CandidateTime?)new CandidateTime(zone, hours)
        {
            Offered = [.. offered.Select(time => new Interval(time.Start, time.End + Duration.FromHours(3)))],
        };

    private static Gen<SlotRoom> Rooms(Interval range) =>
        from capacity in Gen.Choose(2, 6)
        from count in Gen.Choose(0, 4)
        from busy in Busy(range).ArrayOf(count)
        from unknown in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new SlotRoom("room", capacity, [.. busy]) { IsUnknown = unknown };
}
