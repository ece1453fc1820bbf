using System.Globalization;

namespace Azure.Data.Tables.Sas;

/// <summary>The parts of a shared access signature as they are signed and sent.</summary>
internal static class SasFormat
{
    public const string Version = "2019-02-02";

    /// <returns>Empty for an instant that is not set.</returns>
    public static string Instant(DateTimeOffset instant) =>
        instant == default ? string.Empty : instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string Protocol(TableSasProtocol protocol) =>
        protocol switch
        {
            TableSasProtocol.Https => "https",
            TableSasProtocol.HttpsAndHttp => "https,http",
            _ => string.Empty,
        };

    public static string Letters<T>(T flags, params ReadOnlySpan<(T Flag, char Letter)> letters)
        where T : struct, Enum
    {
        var text = string.Empty;
        foreach (var (flag, letter) in letters)
        {
            if (flags.HasFlag(flag))
                text += letter;
        }

        return text;
    }

    /// <summary>The query, without those that are absent.</summary>
    public static string Query(params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var query = new List<string>();
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add($"{name}={Uri.EscapeDataString(value)}");
        }

        return string.Join('&', query);
    }
}
