using BackOffice.Bot.Office;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Files;

/// <summary>
/// Where the bot goes for a file. The address comes with a message, so it is not to be believed: it must lie with a configured
/// host or with the channel itself, and only the channel gets to see the bot's token.
/// </summary>
internal sealed class FileHosts(IOptions<OfficeOptions> office, IHostEnvironment environment)
{
    /// <summary>The connectors of Teams in its clouds; below the last two, all of them.</summary>
    private static readonly string[] OfTeams = ["smba.trafficmanager.net", "teams.microsoft.com", "teams.microsoft.us"];

    /// <summary>Whether a file may be fetched there that needs no token, since its address holds one.</summary>
    public bool MayFetch(Uri from) => from.IsLoopback ? IsThisMachine(from) : IsPlain(from) && office.Value.FileHosts.Any(host => IsBelow(from, host));

    /// <summary>Whether the channel itself keeps the file.</summary>
    /// <param name="serviceUrl">Where the channel is answered; its token was checked with the message.</param>
    public bool IsOfChannel(Uri from, string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) && from.Scheme == service.Scheme && from.Authority == service.Authority
            ? from.IsLoopback ? IsThisMachine(from) : IsPlain(from)
            : IsPlain(from) && OfTeams.Any(host => host == OfTeams[0] ? from.Host == host : IsBelow(from, host));

    // To a Uri also a file of this machine is on the loopback.
    private bool IsThisMachine(Uri from) => environment.IsDevelopment() && (from.Scheme == Uri.UriSchemeHttp || from.Scheme == Uri.UriSchemeHttps);

    private static bool IsPlain(Uri from) => from.Scheme == Uri.UriSchemeHttps && from.IsDefaultPort && from.UserInfo.Length == 0 && !from.IsLoopback;

    private static bool IsBelow(Uri from, string host) =>
        from.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || from.Host.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase);
}
