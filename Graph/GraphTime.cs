using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace BackOffice.Graph;

/// <summary>Graph's times: a local time, and the name of its zone beside it. Windows' names of zones are known in this room only.</summary>
internal static class GraphTime
{
    private const string Utc = "UTC";

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFF");

    /// <summary>The moment; null for a time that cannot be read.</summary>
    public static Instant? Read(DateTimeTimeZone? time) =>
        time is { DateTime: { } text } && Pattern.Parse(text.TrimEnd('Z')) is { Success: true } local && Zone(time.TimeZone ?? Utc) is { } zone
            ? local.Value.InZoneLeniently(zone).ToInstant()
            : null;

    public static DateTimeTimeZone Write(Instant time) => new() { DateTime = Pattern.Format(time.InUtc().LocalDateTime), TimeZone = Utc };

    /// <summary>A zone by its Windows or IANA name; null for one that is neither.</summary>
    public static DateTimeZone? Zone(string name) =>
        TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id)
            ? DateTimeZoneProviders.Tzdb[TzdbDateTimeZoneSource.Default.CanonicalIdMap[id]]
            : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
}
