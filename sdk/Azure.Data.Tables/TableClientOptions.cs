using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Protocol version, and what every Azure client has: retries, transport, diagnostics.</summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>Used by every client that was given no options, so that all of them share one.</summary>
    internal static readonly TableClientOptions Shared = new();

    /// <param name="serviceVersion">2020-12-06 or later is needed for token credentials.</param>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionHeader = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
        foreach (var parameter in (string[])["$format", "$filter", "$top", "$select"])
            Diagnostics.LoggedQueryParameters.Add(parameter);
    }

    internal string VersionHeader { get; }

    /// <summary>The protocol versions that this client speaks (x-ms-version).</summary>
    public enum ServiceVersion
    {
#pragma warning disable CA1707 // The names are those of the published package.
        V2019_02_02 = 1,
        V2020_12_06 = 2,
#pragma warning restore CA1707
    }
}
