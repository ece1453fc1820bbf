using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace BackOffice.Domain.Calendars;

/// <summary>When a person or a room is taken.</summary>
/// <param name="Hours">When they work; null when their mailbox does not tell.</param>
/// <param name="Taken">In order of their starts; they may overlap, and reach beyond what was asked for.</param>
public sealed record FreeBusy(WorkWeek? Hours, ImmutableArray<TakenTime> Taken)
{
    /// <summary>The calendar cannot be read: nothing in it is free.</summary>
    public static FreeBusy Unknown { get; } = new(Hours: null, Taken: []) { IsUnknown = true };

    public bool IsUnknown { get; private init; }
}

/// <summary>The end is no longer part of it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TakenTime(Instant Start, Instant End, TakenAs As);

public enum TakenAs
{
    Busy,
    Tentative,
    OutOfOffice,
}

/// <summary>When somebody works, on the clock of their own zone.</summary>
/// <param name="End">Not later than the start where work ends on the next day.</param>
public sealed record WorkWeek(DateTimeZone Zone, ImmutableArray<IsoDayOfWeek> Days, LocalTime Start, LocalTime End);
