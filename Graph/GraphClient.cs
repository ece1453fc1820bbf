using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;

namespace BackOffice.Graph;

/// <summary>Makes the one Graph client of the process, which keeps its connections and tokens.</summary>
public static class GraphClient
{
    public static GraphServiceClient Create(GraphOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // The SDK's own provider sends tokens to Microsoft's hosts only, which leaves out an emulator.
        var authentication = new AzureIdentityAuthenticationProvider(
            Credential(options), [options.Endpoint.Host], observabilityOptions: null, isCaeEnabled: true, "https://graph.microsoft.com/.default");
        return new GraphServiceClient(authentication, options.Endpoint.AbsoluteUri.TrimEnd('/'));
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
