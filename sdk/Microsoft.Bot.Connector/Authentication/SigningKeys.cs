using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Bot.Connector.Http;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys that an issuer publishes: read once for the process and address, and again from time to time.</summary>
internal sealed class SigningKeys
{
    private static readonly ConcurrentDictionary<string, SigningKeys> ByAddress = new(StringComparer.Ordinal);
    private static readonly HashSet<string> NoEndorsements = [];

    // The endorsements of a key never change while it is published, so they are read from its JSON once.
    private readonly ConditionalWeakTable<JsonWebKey, HashSet<string>> endorsementsOf = [];

    private SigningKeys(string metadataUrl, HttpClient httpClient) => Source = new ConfigurationManager<OpenIdConnectConfiguration>(
        metadataUrl,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(httpClient ?? SharedHttp.Client)
        {
            // Keys that came over a network in the clear prove nothing.
            RequireHttps = !new Uri(metadataUrl).IsLoopback,
        });

    internal ConfigurationManager<OpenIdConnectConfiguration> Source { get; }

    internal static SigningKeys At(string metadataUrl, HttpClient httpClient) => httpClient == null
        ? ByAddress.GetOrAdd(metadataUrl, static address => new SigningKeys(address, httpClient: null))
        : new SigningKeys(metadataUrl, httpClient);

    /// <summary>What the key with the given id may sign for; nothing where it is not published or not endorsed.</summary>
    internal async Task<HashSet<string>> EndorsementsAsync(string keyId, CancellationToken cancellationToken)
    {
        var published = await Source.GetConfigurationAsync(cancellationToken);
        var key = published.JsonWebKeySet?.Keys.FirstOrDefault(candidate => candidate.Kid == keyId);
        return key == null ? NoEndorsements : endorsementsOf.GetValue(key, Read);
    }

    private static HashSet<string> Read(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(endorsement => endorsement.GetString()).ToHashSet(StringComparer.Ordinal)
            : NoEndorsements;
}
