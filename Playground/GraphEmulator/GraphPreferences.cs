using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>The <c>Prefer</c> header: how things are to be shown.</summary>
/// <param name="Zone">In which times are to be.</param>
/// <param name="HasImmutableIds">Whether ids are to be those that stay when an entry is moved.</param>
internal sealed partial record GraphPreferences(string Zone, bool HasImmutableIds)
{
    // Ids of the other kind: they lead to the entry as well, until it is moved.
    private const string Movable = "AAMk-";

    /// <exception cref="GraphErrorException">There is no such zone.</exception>
    public static GraphPreferences Of(HttpRequest request)
    {
        var all = request.Headers["Prefer"].ToString();
        var zone = ZoneName().Match(all) is { Success: true } found ? found.Groups["zone"].Value : EmulatedZones.Utc;
        EmulatedZones.Find(zone);
        return new(zone, all.Contains("IdType=\"ImmutableId\"", StringComparison.OrdinalIgnoreCase));
    }

    public string Show(string id) => HasImmutableIds ? id : Movable + id;

    public static string ReadId(string shown) => shown.StartsWith(Movable, StringComparison.Ordinal) ? shown[Movable.Length..] : shown;

    [GeneratedRegex(@"outlook\.timezone\s*=\s*""(?<zone>[^""]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneName();
}
