using NodaTime;
using NodaTime.TimeZones;

namespace BackOffice.Bot.Understanding;

/// <summary>The country in which an office is.</summary>
internal static class Countries
{
    /// <summary>The country of a zone (ISO 3166-1): "DE" for Europe/Berlin; "US" for a zone that is no country's.</summary>
    public static string Of(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(location => location.ZoneId == zone.Id)?.CountryCode ?? "US";
    }
}
