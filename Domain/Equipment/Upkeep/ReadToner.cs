using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Somebody looked how full a cartridge is.</summary>
/// <param name="Percent">0 to 100.</param>
public sealed record ReadToner(AssetTag Tag, TonerColour Colour, int Percent) : ReadMeter(Tag)
{
    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var meter = asset.Meter;
        return meter.Toner.Of(Colour) == Percent
            ? new MeterDecision.AlreadyDone()
            : Accept(
                asset,
                meter with { Toner = meter.Toner.With(Colour, Percent) },
                new MeterReading(MeterAction.TonerRead, by, now, meter.Pages, Colour, Percent),
                []);
    }
}
