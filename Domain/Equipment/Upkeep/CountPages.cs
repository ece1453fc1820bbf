using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The page counter was read.</summary>
/// <param name="WasReset">It began again from 0 since it was read last.</param>
public sealed record CountPages(AssetTag Tag, long Pages, bool WasReset = false) : ReadMeter(Tag)
{
    public const long Highest = 999_999_999;

    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var meter = asset.Meter;
        if (meter.Pages == Pages)
        {
            return new MeterDecision.AlreadyDone();
        }

        if (Pages < meter.Pages && !WasReset)
        {
            return new MeterDecision.Refused(new MeterRefusal.BelowLast(meter.Pages.Value, meter.CountedAt!.Value));
        }

        var printed = WasReset || meter.Pages is null ? Pages : Pages - meter.Pages.Value;
        var usage = meter.CountedAt is { } before ? SpreadPages.Over(before, now, printed, meter.Month, zone) : [];
        var reading = new MeterReading(WasReset ? MeterAction.CountedAfterReset : MeterAction.Counted, by, now, Pages);
        var after = asset with { Plans = [.. asset.Plans.Select(plan => plan.AfterCount(meter.Pages, Pages, WasReset))] };
        return Accept(after, meter with { Pages = Pages, CountedAt = now, Month = usage.IsEmpty ? null : usage[^1] }, reading, usage);
    }
}
