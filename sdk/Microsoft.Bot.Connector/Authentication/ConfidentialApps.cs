using System.Collections.Concurrent;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>MSAL's clients, each with its token cache: one in the process for an app and an authority.</summary>
internal static class ConfidentialApps
{
    private static readonly ConcurrentDictionary<Key, IConfidentialClientApplication> Apps = new();

    internal static IConfidentialClientApplication For(Key key) => Apps.GetOrAdd(key, Build);

    private static IConfidentialClientApplication Build(Key key)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(key.AppId)
            .WithClientSecret(key.Secret)
            .WithAuthority(new Uri(key.Authority), key.ValidateAuthority)
            .WithInstanceDiscovery(key.ValidateAuthority)
            .WithLegacyCacheCompatibility(false);
        return key.HttpClient == null ? builder.Build() : builder.WithHttpClientFactory(new GivenHttpClient(key.HttpClient)).Build();
    }

    internal readonly record struct Key(string AppId, string Secret, string Authority, bool ValidateAuthority, HttpClient HttpClient);
}
