using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.UnitTests.Interviews;

/// <summary>
/// The search as one would explain it: tries every quarter of an hour, every way to take the seats and every break, and looks at the
/// clocks on the wall every five minutes. All times that are drawn are multiples of five minutes.
/// </summary>
internal sealed class PlainSlotSearch(SlotRequest request)
{
    private static readonly Duration Tick = Duration.FromMinutes(5);
    private static readonly Duration Quarter = Duration.FromMinutes(15);

    private readonly Dictionary<(string, Instant), bool> works = [];

    /// <summary>The best times, with what they cost.</summary>
    public ImmutableArray<(ImmutableArray<Instant> Starts, int Cost)> Best()
    {
        var chosen = ImmutableArray.CreateBuilder<(ImmutableArray<Instant> Starts, int Cost)>();
        foreach (var (starts, cost) in Quarters()
            .Select(start => (Best: From(0, start), Wait: WaitOf(start)))
            .Where(found => found.Best is not null)
            .Select(found => (found.Best!.Value.Starts, Cost: found.Best.Value.Cost + found.Wait))
            .OrderBy(found => found.Cost).ThenBy(found => found.Starts[0]))
        {
            if (chosen.Count < request.Most && !chosen.Any(other => starts[0] < EndOf(other.Starts) && EndOf(starts) > other.Starts[0]))
            {
                chosen.Add((starts, cost));
            }
        }

        return chosen.ToImmutable();
    }

    /// <summary>What a slot costs with the people that it names; throws where something about it is wrong.</summary>
    public SlotScore Judge(Slot slot)
    {
        var score = new SlotScore(WaitOf(slot.Start), 0, 0, 0, 0);
        for (var number = 0; number < slot.Rounds.Length; number++)
        {
            var (round, at) = (request.Rounds[number], slot.Rounds[number]);
            Assert.Equal(round.Length, at.End - at.Start);
            Assert.True(FrameAllows(round, at.Start));
            Assert.All(at.People, mailbox => Assert.True(IsFree(Known(mailbox), at.Start, round.Length)));
            Assert.True(CanSit([.. round.Seats], [.. at.People]));
            Assert.Equal(at.People.Length, at.People.Distinct().Count());
            var others = round.Optional.Except(at.People).ToArray();
            Assert.Equal(others.Where(mailbox => IsFree(Known(mailbox), at.Start, round.Length)).Order(), at.Optional.Order());
            Assert.Equal(others.Except(at.Optional).Order(), at.Missing.Order());
            Assert.Equal(request.Rooms.IsEmpty, at.Room is null);
            if (at.Room is { } name)
            {
                var room = request.Rooms.Single(room => room.Mailbox == name);
                Assert.True(HasRoom(room, round, at.Start));
            }

            score = score with
            {
                Fragments = score.Fragments + at.People.Sum(mailbox => FragmentsOf(Known(mailbox), at.Start, round.Length)),
                Load = score.Load + (at.People.Sum(mailbox => Known(mailbox).Load) * SlotScore.LoadPoints),
                Missing = score.Missing + (at.Missing.Length * SlotScore.MissingPoints),
                Idle = score.Idle + (number == 0 ? 0 : (int)((at.Start - Soonest(number, slot.Rounds[number - 1].Start)) / Quarter)),
            };
        }

        Assert.Single(slot.Rounds.SelectMany(round => new[] { DateOf(round.Start), DateOf(round.End - Duration.Epsilon) }).Distinct());
        return score;
    }

    private (ImmutableArray<Instant> Starts, int Cost)? From(int number, Instant start)
    {
        var round = request.Rounds[number];
        if (!FrameAllows(round, start) || CostOf(round, start) is not { } cost)
        {
            return null;
        }

        if (number + 1 == request.Rounds.Length)
        {
            return ([start], cost);
        }

        var soonest = Soonest(number + 1, start);
        var latest = start + round.Length + (request.Rounds[number + 1].LongestBreak ?? Duration.Zero);
        var next = Quarters(soonest)
            .TakeWhile(after => after == soonest || after <= latest)
            .Where(after => DateOf(after) == DateOf(start))
            .Select(after => (Best: From(number + 1, after), Idle: (int)((after - soonest) / Quarter)))
            .Where(found => found.Best is not null)
            .Select(found => (found.Best!.Value.Starts, Cost: found.Best.Value.Cost + found.Idle))
            .OrderBy(found => found.Cost).ThenBy(found => found.Starts[0])
            .FirstOrDefault();
        return next.Starts.IsDefault ? null : ([start, .. next.Starts], cost + next.Cost);
    }

    private int? CostOf(PanelRound round, Instant start)
    {
        var costs = request.People.Where(person => IsFree(person, start, round.Length)).ToDictionary(
            person => person.Mailbox, person => FragmentsOf(person, start, round.Length) + (person.Load * SlotScore.LoadPoints));
        return Seatings([.. round.Seats], []).Select(taken => (int?)taken.Sum(mailbox => costs[mailbox])).Min()
            + (round.Optional.Distinct().Count(mailbox => !costs.ContainsKey(mailbox)) * SlotScore.MissingPoints);

        IEnumerable<ImmutableArray<string>> Seatings(ImmutableArray<Seat> seats, ImmutableArray<string> taken) => seats.IsEmpty
            ? [taken]
            : seats[0].AnyOf.Where(mailbox => costs.ContainsKey(mailbox) && !taken.Contains(mailbox))
                .SelectMany(mailbox => Seatings(seats.RemoveAt(0), taken.Add(mailbox)));
    }

    private bool FrameAllows(PanelRound round, Instant start)
    {
        var end = start + round.Length;
        return start >= request.Range.Start && end <= request.Range.End
            && start >= request.Now + request.Notice
            && start.InZone(request.Office).Minute % 15 == 0
            && DateOf(start) == DateOf(end - Duration.Epsilon)
            && !request.Holidays.Contains(DateOf(start))
            && (request.Within is not { } within || Ticks(start, end).All(tick => Reads(within, tick.InZone(request.Office).TimeOfDay)))
            && (request.Candidate is not { } candidate || Ticks(start, end).All(tick =>
                Reads(candidate.Hours, tick.InZone(candidate.Zone).TimeOfDay)
                && (candidate.Offered.IsEmpty || candidate.Offered.Any(time => time.Contains(tick)))))
            && (request.Rooms.IsEmpty || request.Rooms.Any(room => HasRoom(room, round, start)));
    }

    private static bool HasRoom(SlotRoom room, PanelRound round, Instant start) =>
        !room.IsUnknown && room.Capacity > round.Seats.Length + round.Optional.Length
        && !room.Busy.Any(busy => busy.Start < busy.End && busy.Start < start + round.Length && busy.End > start);

    private bool IsFree(SlotPerson person, Instant start, Duration length) =>
        !person.IsUnknown
        && !person.Busy.Any(busy => busy.Start < busy.End
            && busy.Start < start + length + person.BufferAfter && busy.End > start - person.BufferBefore)
        && Ticks(start, start + length).All(tick => Works(person, tick))
        && (person.MostADay is not { } most || person.Busy.Count(busy =>
            busy.Kind == BusyKind.Interview && busy.Start.InZone(person.Hours.Zone).Date == start.InZone(person.Hours.Zone).Date) < most);

    private int FragmentsOf(SlotPerson person, Instant start, Duration length)
    {
        var after = Quarters(start + length).First();
        return Points(Enumerable.Range(1, 4).TakeWhile(back => Has(person, start - (Quarter * back))).Count())
            + Points(Enumerable.Range(0, 4).TakeWhile(on => Has(person, after + (Quarter * on))).Count());

        static int Points(int quarters) => quarters == 0 ? 0 : quarters < 4 ? SlotScore.ShortPiecePoints : SlotScore.LongPiecePoints;
    }

    // Whether a quarter of an hour is theirs to work in.
    private bool Has(SlotPerson person, Instant quarter) =>
        quarter >= request.Range.Start && quarter + Quarter <= request.Range.End
        && Ticks(quarter, quarter + Quarter).All(tick => Works(person, tick) && !person.Busy.Any(busy => busy.Start < tick + Tick && busy.End > tick && busy.Start < busy.End));

    private bool Works(SlotPerson person, Instant tick)
    {
        if (!works.TryGetValue((person.Mailbox, tick), out var known))
        {
            var local = tick.InZone(person.Hours.Zone);
            var (start, end) = (person.Hours.Hours.Start, person.Hours.Hours.End);
            known = (start < end
                    ? person.Hours.Days.Contains(local.DayOfWeek) && local.TimeOfDay >= start && local.TimeOfDay < end
                    : (person.Hours.Days.Contains(local.DayOfWeek) && local.TimeOfDay >= start)
                        || (person.Hours.Days.Contains(local.Date.PlusDays(-1).DayOfWeek) && local.TimeOfDay < end))
                && !(person.Lunch is { } lunch && Reads(lunch, local.TimeOfDay));
            works[(person.Mailbox, tick)] = known;
        }

        return known;
    }

    private static bool Reads(DailyTime part, LocalTime time) => part.Start < part.End
        ? time >= part.Start && time < part.End
        : time >= part.Start || time < part.End;

    private int WaitOf(Instant start)
    {
        var date = DateOf(start);
        var day = Instant.Max(request.Range.Start, request.Office.AtStartOfDay(date).ToInstant());
        return (Period.DaysBetween(DateOf(request.Range.Start), date) * SlotScore.DayPoints) + (int)((start - Quarters(day).First()) / Quarter);
    }

    private Instant Soonest(int number, Instant before) => Quarters(before + request.Rounds[number - 1].Length + request.Rounds[number].Break).First();

    private Instant EndOf(ImmutableArray<Instant> starts) => starts[^1] + request.Rounds[^1].Length;

    private LocalDate DateOf(Instant instant) => instant.InZone(request.Office).Date;

    private SlotPerson Known(string mailbox) => request.People.Single(person => person.Mailbox == mailbox);

    private static bool CanSit(ImmutableArray<Seat> seats, ImmutableArray<string> people) => seats.IsEmpty
        ? people.IsEmpty
        : people.Any(mailbox => seats[0].AnyOf.Contains(mailbox) && CanSit(seats.RemoveAt(0), people.Remove(mailbox)));

    private static IEnumerable<Instant> Ticks(Instant start, Instant end)
    {
        for (var tick = start; tick < end; tick += Tick)
        {
            yield return tick;
        }
    }

    private IEnumerable<Instant> Quarters() => Quarters(request.Range.Start).TakeWhile(quarter => quarter < request.Range.End);

    private IEnumerable<Instant> Quarters(Instant from)
    {
        for (var tick = from; ; tick += Tick)
        {
            if (tick.InZone(request.Office).Minute % 15 == 0)
            {
                yield return tick;
            }
        }
    }
}
