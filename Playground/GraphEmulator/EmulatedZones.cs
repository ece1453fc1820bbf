using System.Globalization;
using System.Text.Json.Nodes;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>Graph's way to write a time: local, without an offset, the zone's name beside it.</summary>
internal static class EmulatedZones
{
    public const string Utc = "UTC";

    private const string Shown = "yyyy-MM-ddTHH:mm:ss.fffffff";

    /// <exception cref="GraphErrorException">There is no such zone.</exception>
    public static TimeZoneInfo Find(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
        ? zone
        : throw GraphErrorException.BadRequest($"The following TimeZone value is not supported: {name}.", "TimeZoneNotSupportedException");

    /// <summary>The moment of a <c>dateTimeTimeZone</c>.</summary>
    /// <exception cref="GraphErrorException">It is none.</exception>
    public static DateTimeOffset Read(JsonNode? time, string property)
    {
        if (time is not JsonObject || !DateTime.TryParse(
            (string?)time["dateTime"], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var local))
            throw GraphErrorException.BadRequest($"The value of property '{property}' is not a valid dateTimeTimeZone.", "ErrorInvalidRequest");
        if (local.Kind is DateTimeKind.Utc)
            return new DateTimeOffset(local);
        var zone = Find((string?)time["timeZone"] ?? Utc);
        var clock = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(clock, zone.GetUtcOffset(clock)).ToUniversalTime();
    }

    public static JsonObject Show(DateTimeOffset time, string zone) => new()
    {
        ["dateTime"] = TimeZoneInfo.ConvertTime(time, Find(zone)).DateTime.ToString(Shown, CultureInfo.InvariantCulture),
        ["timeZone"] = zone,
    };
}
