using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The back office says what a machine's counter or cartridge says. Each kind of reading is a file of its own.</summary>
public abstract record ReadMeter(AssetTag Tag)
{
    /// <summary>In so short a time nothing is read or replaced a second time: the same words again are a second delivery.</summary>
    private protected static Duration Repeat { get; } = Duration.FromMinutes(10);

    /// <summary>Judges the reading against the machine as stored; called again with a fresh one when somebody else was faster.</summary>
    /// <param name="zone">Of the office: decides where a month begins.</param>
    public MeterDecision Decide(Asset asset, Person by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(by);
        return !by.RunsBackOffice ? new MeterDecision.Refused(new MeterRefusal.NotAllowed())
            : asset.State is AssetState.Retired ? new MeterDecision.Refused(new MeterRefusal.Retired())
            : Apply(asset, by.Named, zone, now);
    }

    /// <summary>The same without who asks, and for a machine that is in use.</summary>
    protected internal abstract MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now);

    /// <summary>The machine with another reading.</summary>
    protected static MeterDecision Accept(Asset asset, Meter meter, MeterReading reading, ImmutableArray<MonthUsage> usage)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(meter);
        return new MeterDecision.Accepted(asset with { Meter = meter with { Last = reading } }, [reading], usage);
    }
}
