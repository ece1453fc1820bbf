using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Office;

/// <summary>Says at start which key of the office's configuration is wrong, and what to write there.</summary>
internal sealed class ValidateOfficeOptions : IValidateOptions<OfficeOptions>
{
    // Keys of the table may not hold these.
    private static readonly char[] Forbidden = ['/', '\\', '#', '?', '|'];

    public ValidateOptionsResult Validate(string? name, OfficeOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(OfficeOptions options)
    {
        if (options.Name.Trim().Length is 0 or > 60 || options.Name.IndexOfAny(Forbidden) >= 0 || options.Name.Any(char.IsControl))
        {
            yield return $"Office:Name is '{options.Name}': give the office a name of up to 60 characters, without / \\ # ? or |.";
        }

        if (!Guid.TryParse(options.TenantId, out _))
        {
            yield return $"Office:TenantId is '{options.TenantId}': it must be the Entra tenant id, a GUID.";
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null)
        {
            yield return $"Office:TimeZone is '{options.TimeZone}': it must be an IANA time zone such as 'Europe/Berlin'.";
        }

        if (options.LowestFloor > options.HighestFloor)
        {
            yield return $"Office:LowestFloor ({options.LowestFloor}) is above Office:HighestFloor ({options.HighestFloor}).";
        }

        if (options.PublicAddress.Length > 0 && !IsAddress(options.PublicAddress))
        {
            yield return $"Office:PublicAddress is '{options.PublicAddress}': it must be the bot's own address, such as 'https://backoffice.example.com/', without a query.";
        }

        foreach (var host in options.FileHosts.Where(host => Uri.CheckHostName(host) is not UriHostNameType.Dns || !host.Contains('.', StringComparison.Ordinal)))
        {
            yield return $"Office:FileHosts names '{host}': it must be the name of a host, such as 'sharepoint.com'.";
        }

        if (options.Executives.Count == 0)
        {
            yield return "Office:Executives is empty: name at least one person, by Entra object id, who decides on reports.";
        }

        foreach (var (key, ids) in Roles(options))
        {
            for (var i = 0; i < ids.Count; i++)
            {
                if (!Guid.TryParse(ids[i], out _))
                {
                    yield return $"Office:{key}:{i} is '{ids[i]}': it must be a person's Entra object id, a GUID.";
                }
            }
        }
    }

    // Links to pages carry a secret, so they go over TLS; a machine talking to itself may do without.
    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { Query: "", Fragment: "", UserInfo: "", AbsolutePath: "/" };

    private static IEnumerable<(string Key, IList<string> Ids)> Roles(OfficeOptions options) =>
    [
        (nameof(options.Executives), options.Executives),
        (nameof(options.HumanResources), options.HumanResources),
        (nameof(options.OfficeManagers), options.OfficeManagers),
    ];
}
