using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Somebody who may interview, and what is known of their time.</summary>
/// <param name="Mailbox">Names them: rounds and results do so too.</param>
/// <param name="Busy">In any order; times may overlap.</param>
public sealed record SlotPerson(string Mailbox, WeeklyHours Hours, ImmutableArray<BusyTime> Busy)
{
    /// <summary>The calendar could not be read: nothing in it is taken for free.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>On the clock of their own zone; null for none.</summary>
    public DailyTime? Lunch { get; init; }

    /// <summary>What must be free between whatever comes before an interview and its start.</summary>
    public Duration BufferBefore { get; init; }

    /// <summary>What must be free between an interview's end and whatever comes next.</summary>
    public Duration BufferAfter { get; init; }

    /// <summary>So many interviews a day of their own zone; null for any number. All rounds of one candidate's day are one interview.</summary>
    public int? MostADay { get; init; }

    /// <summary>How many interviews they had or have of late: who had fewer goes first.</summary>
    public int Load { get; init; }
}
