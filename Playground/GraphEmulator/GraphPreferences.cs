using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>The <c>Prefer</c> header.</summary>
internal static partial class GraphPreferences
{
    /// <summary>The zone in which times of the answer are to be: <c>UTC</c> when none is asked for.</summary>
    /// <exception cref="GraphErrorException">There is no such zone.</exception>
    public static string Zone(HttpRequest request)
    {
        var wanted = ZoneName().Match(request.Headers["Prefer"].ToString()) is { Success: true } found ? found.Groups["zone"].Value : EmulatedZones.Utc;
        EmulatedZones.Find(wanted);
        return wanted;
    }

    [GeneratedRegex(@"outlook\.timezone\s*=\s*""(?<zone>[^""]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZoneName();
}
