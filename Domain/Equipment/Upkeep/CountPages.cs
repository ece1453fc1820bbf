using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The page counter was read.</summary>
/// <param name="WasReset">It began again from 0 since it was read last.</param>
public sealed record CountPages(AssetTag Tag, long Pages, bool WasReset = false) : ReadCounter(Tag, Pages)
{
    protected internal override MeterDecision Apply(Asset asset, PersonName by, DateTimeZone zone, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var meter = asset.Meter;
        return meter switch
        {
            { Pages: { } last, CountedAt: { } at } when last == Pages && now - at < Repeat => new MeterDecision.AlreadyDone(),
            { Pages: { } last, CountedAt: { } at } when Pages < last && !WasReset => new MeterDecision.Refused(new MeterRefusal.BelowLast(Pages, last, at)),
            { Pages: { } last, CountedAt: { } at } when last == Pages && !WasReset => StandStill(asset, at, by, zone, now),
            _ => Take(
                asset,
                new CountBefore(meter.Pages, meter.CountedAt, meter.Month, WasReset),
                asset.Plans.Select(plan => plan.AfterCount(meter.Pages, Pages, WasReset)),
                WasReset ? MeterAction.CountedAfterReset : MeterAction.Counted,
                by,
                zone,
                now),
        };
    }

    // Nothing was printed since then. A mistyped number that is read again can still be put right.
    private MeterDecision StandStill(Asset asset, Instant since, PersonName by, DateTimeZone zone, Instant now)
    {
        var usage = SpreadPages.Over(since, now, pages: 0, asset.Meter.Month, zone);
        return Accept(asset, asset.Meter with { CountedAt = now, Month = usage[^1] }, new MeterReading(MeterAction.Counted, by, now, Pages), usage);
    }
}
