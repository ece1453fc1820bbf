using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>A new cartridge is in.</summary>
public sealed record ReplaceToner(AssetTag Tag, TonerColour Colour) : ReadMeter(Tag)
{
    /// <summary>Nobody empties a cartridge in so short a time: the same words again are a second delivery.</summary>
    private static readonly Duration Repeat = Duration.FromMinutes(10);

    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var meter = asset.Meter;
        return meter.Last is { What: MeterAction.TonerReplaced } last && last.Colour == Colour && now - last.At < Repeat
            ? new MeterDecision.AlreadyDone()
            : Accept(
                asset,
                meter with { Toner = meter.Toner.With(Colour, 100) },
                new MeterReading(MeterAction.TonerReplaced, by, now, meter.Pages, Colour, 100),
                []);
    }
}
