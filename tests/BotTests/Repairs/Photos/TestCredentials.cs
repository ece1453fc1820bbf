using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace BackOffice.BotTests.Repairs.Photos;

/// <summary>The bot logs in at nobody, and has a token all the same; whoever calls it needs none.</summary>
internal sealed class TestCredentials : ServiceClientCredentialsFactory
{
    public const string Token = "the-bots-own-token";

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(new Bearer());

    private sealed class Bearer : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", Token);
            return Task.CompletedTask;
        }
    }
}
