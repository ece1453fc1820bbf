using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Somebody says what the page counter says.</summary>
public abstract record ReadCounter(AssetTag Tag, long Pages) : ReadMeter(Tag)
{
    public const long Highest = 999_999_999;

    /// <summary>The machine once the counter is taken: what it printed since the reading before, by months.</summary>
    /// <param name="plans">Its plans after this reading.</param>
    private protected MeterDecision Take(
        Asset asset, CountBefore before, IEnumerable<MaintenancePlan> plans, MeterAction what, PersonName by, DateTimeZone zone, Instant now)
    {
        var printed = before.WasReset || before.Pages is null ? Pages : Pages - before.Pages.Value;
        var usage = before.At is { } since ? SpreadPages.Over(since, now, printed, before.Month, zone) : [];
        var meter = asset.Meter with { Pages = Pages, CountedAt = now, Month = usage.IsEmpty ? null : usage[^1], Before = before };
        return Accept(asset with { Plans = [.. plans] }, meter, new MeterReading(what, by, now, Pages), usage);
    }
}
