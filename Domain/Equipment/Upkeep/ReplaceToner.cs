using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>A new cartridge is in.</summary>
public sealed record ReplaceToner(AssetTag Tag, TonerColour Colour) : ReadMeter(Tag)
{
    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var meter = asset.Meter;
        return now - meter.ReplacedAt.Of(Colour) < Repeat
            ? new MeterDecision.AlreadyDone()
            : Accept(
                asset,
                meter with { Toner = meter.Toner.With(Colour, 100), ReplacedAt = meter.ReplacedAt.With(Colour, now) },
                new MeterReading(MeterAction.TonerReplaced, by, now, meter.Pages, Colour, 100),
                []);
    }
}
