using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>
/// The counter was mistyped when it was read last. That reading is undone, the pages of its months and the marks of plans with it, and
/// this one stands in its place.
/// </summary>
public sealed record CorrectCount(AssetTag Tag, long Pages) : ReadCounter(Tag, Pages)
{
    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var before = asset.Meter.Before;
        return asset.Meter.Pages == Pages ? new MeterDecision.AlreadyDone()
            : before is { WasReset: false, Pages: { } pages, At: { } at } && Pages < pages
                ? new MeterDecision.Refused(new MeterRefusal.BelowTheOneBefore(pages, at))
            : Take(
                asset,
                before,
                asset.Plans.Select(plan => plan.AfterCorrection(before, Pages)),
                MeterAction.CountCorrected,
                by,
                zone,
                now);
    }
}
