using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>What a reading does to a machine. Pure: carrying it out is the table's business.</summary>
public abstract record MeterDecision
{
    private MeterDecision()
    {
    }

    public sealed record Refused(MeterRefusal Why) : MeterDecision;

    /// <summary>The machine says so already: a second delivery, or nothing new.</summary>
    public sealed record AlreadyDone : MeterDecision;

    /// <param name="Usage">The months whose pages are others now, with all their pages.</param>
    public sealed record Accepted(Asset After, ImmutableArray<MeterReading> Readings, ImmutableArray<MonthUsage> Usage) : MeterDecision;
}

/// <summary>Why a reading was not taken.</summary>
public abstract record MeterRefusal
{
    private MeterRefusal()
    {
    }

    public sealed record NotAllowed : MeterRefusal;

    public sealed record NoSuchMachine : MeterRefusal;

    public sealed record Retired : MeterRefusal;

    /// <summary>A counter does not run backwards, unless it was reset or the last reading was mistyped.</summary>
    public sealed record BelowLast(long Told, long Last, Instant At) : MeterRefusal;

    /// <summary>Nor does a counter that was put right run back behind the reading before the mistyped one.</summary>
    public sealed record BelowTheOneBefore(long Before, Instant At) : MeterRefusal;
}

/// <summary>What became of a reading.</summary>
public abstract record MeterOutcome
{
    private MeterOutcome()
    {
    }

    /// <param name="Before">What was known before; the same as now when the reading told nothing new.</param>
    public sealed record Done(Asset Asset, Meter Before) : MeterOutcome;

    public sealed record Refused(MeterRefusal Why) : MeterOutcome;
}
