using System.Runtime.InteropServices;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A time at which a calendar is taken; the end is no longer part of it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BusyTime(Instant Start, Instant End, BusyKind Kind = BusyKind.Busy);

/// <summary>What takes a calendar's time. What somebody does elsewhere but can be asked away from is not busy.</summary>
public enum BusyKind
{
    Busy,
    Tentative,
    OutOfOffice,

    /// <summary>An interview, booked or held: it counts against the day's limit. Each interview is told once.</summary>
    Interview,
}
