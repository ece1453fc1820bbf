using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;

namespace BackOffice.Graph;

/// <summary>Makes the one Graph client of the process, which keeps its connections and tokens.</summary>
public static class GraphClient
{
    public static GraphServiceClient Create(GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new GraphServiceClient(Credential(options), ["https://graph.microsoft.com/.default"], options.Endpoint.AbsoluteUri.TrimEnd('/'));
    }

    private static TokenCredential Credential(GraphOptions options) => options.Credential switch
    {
        GraphCredential.ManagedIdentity => new ManagedIdentityCredential(
            options.ClientId is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned),
        GraphCredential.ClientSecret => new ClientSecretCredential(options.TenantId, options.ClientId, options.ClientSecret),
        GraphCredential.Certificate => new ClientCertificateCredential(options.TenantId, options.ClientId, options.CertificatePath),
        GraphCredential.Development => new DevelopmentCredential(),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Credential, "Graph:Credential is unknown."),
    };
}
