using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Somebody read the counter and the cartridges in one go: all of it is taken, or nothing.</summary>
public sealed record ReadTogether(AssetTag Tag, ImmutableArray<ReadMeter> Readings) : ReadMeter(Tag)
{
    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        var taken = new MeterDecision.Accepted(asset, [], []);
        foreach (var reading in Readings)
        {
            switch (reading.Apply(taken.After, by, zone, now))
            {
                case MeterDecision.Refused refused:
                    return refused;
                case MeterDecision.Accepted more:
                    taken = new MeterDecision.Accepted(more.After, taken.Readings.AddRange(more.Readings), taken.Usage.AddRange(more.Usage));
                    break;
            }
        }

        return taken.Readings.IsEmpty ? new MeterDecision.AlreadyDone() : taken;
    }
}
