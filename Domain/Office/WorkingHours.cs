using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace BackOffice.Domain.Office;

/// <summary>
/// When somebody is in the back office: the same local hours on each working day that is no holiday. Hours are local, durations
/// are elapsed: on a day when the clocks change within the hours, that day is an hour shorter or longer.
/// </summary>
public sealed class WorkingHours
{
    // A clock that skips over opening or closing does so at the moment it jumps; of two times that read alike the day takes both.
    private static readonly ZoneLocalMappingResolver Opening =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private static readonly ZoneLocalMappingResolver Closing =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    private readonly LocalTime opensAt;
    private readonly LocalTime closesAt;
    private readonly FrozenSet<IsoDayOfWeek> days;
    private readonly FrozenSet<LocalDate> holidays;

    /// <param name="closesAt">On the same day: later than <paramref name="opensAt"/>.</param>
    /// <exception cref="ArgumentException">The office would never be open.</exception>
    public WorkingHours(
        DateTimeZone zone, LocalTime opensAt, LocalTime closesAt, IEnumerable<IsoDayOfWeek> days, IEnumerable<LocalDate> holidays)
    {
        Zone = zone;
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.days = days.ToFrozenSet();
        this.holidays = holidays.ToFrozenSet();
        if (opensAt >= closesAt)
        {
            throw new ArgumentException($"An office that opens at {opensAt} cannot close at {closesAt} on the same day.", nameof(closesAt));
        }

        if (this.days.Count == 0)
        {
            throw new ArgumentException("An office without working days is never open.", nameof(days));
        }
    }

    /// <summary>The zone whose clocks the office goes by.</summary>
    public DateTimeZone Zone { get; }

    public LocalTime OpensAt => opensAt;

    public LocalTime ClosesAt => closesAt;

    public IReadOnlySet<IsoDayOfWeek> Days => days;

    public IReadOnlySet<LocalDate> Holidays => holidays;

    /// <summary>The first instant by which so much working time has passed; the start itself for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public Instant Add(Instant from, Duration working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, Duration.Zero);
        var left = working;
        for (var date = DateOf(from); left > Duration.Zero; date = date.PlusDays(1))
        {
            if (Rest(date, from, Instant.MaxValue) is not { } rest)
            {
                continue;
            }

            if (left <= rest.Duration)
            {
                return rest.Start + left;
            }

            left -= rest.Duration;
        }

        return from;
    }

    /// <summary>The working time between two instants; none where the second is not the later one.</summary>
    public Duration Between(Instant from, Instant to)
    {
        var worked = Duration.Zero;
        if (to <= from)
        {
            return worked;
        }

        var last = DateOf(to);
        for (var date = DateOf(from); date <= last; date = date.PlusDays(1))
        {
            worked += Rest(date, from, to)?.Duration ?? Duration.Zero;
        }

        return worked;
    }

    /// <summary>When the office opens on a day, or on the next working day after it.</summary>
    public Instant OpeningOn(LocalDate date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.PlusDays(1);
        }

        return At(date + opensAt, Opening);
    }

    public LocalDate DateOf(Instant at) => at.InZone(Zone).Date;

    private Instant At(LocalDateTime local, ZoneLocalMappingResolver resolver) => Zone.ResolveLocal(local, resolver).ToInstant();

    private bool IsWorkingDay(LocalDate date) => days.Contains(date.DayOfWeek) && !holidays.Contains(date);

    // What of a day's hours lies between two instants.
    private Interval? Rest(LocalDate date, Instant from, Instant to)
    {
        if (!IsWorkingDay(date))
        {
            return null;
        }

        var start = Instant.Max(At(date + opensAt, Opening), from);
        var end = Instant.Min(At(date + closesAt, Closing), to);
        return start < end ? new Interval(start, end) : null;
    }
}
