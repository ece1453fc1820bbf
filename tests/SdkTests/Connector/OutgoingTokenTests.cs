using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackOffice.SdkTests.Connector;

public class OutgoingTokenTests : IAsyncLifetime
{
    private const string LoginUrl = "https://login.example/10000000-0000-0000-0000-00000000000f";
    private LoginService login = null!;
    private ChannelService channel = null!;

    public async Task InitializeAsync()
    {
        login = await LoginService.StartAsync();
        channel = await ChannelService.StartAsync(new ChannelService.Answer(201, """{ "id": "m1" }"""));
    }

    public async Task DisposeAsync()
    {
        await login.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task A_bot_with_a_secret_shows_its_token()
    {
        await SendAsync(Secret());

        Assert.Equal("Bearer token-1", Assert.Single(channel.Calls).Headers["Authorization"]);
        var (target, form) = Assert.Single(login.Requests);
        Assert.Equal("/10000000-0000-0000-0000-00000000000f/oauth2/v2.0/token", target);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", form, StringComparison.Ordinal);
        Assert.Contains("client_secret=secret", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_for_many_turns()
    {
        for (var turn = 0; turn < 3; turn++)
            await SendAsync(Secret());

        Assert.Single(login.Requests);
        Assert.All(channel.Calls, call => Assert.Equal("Bearer token-1", call.Headers["Authorization"]));
    }

    [Fact]
    public async Task An_authority_that_is_busy_is_asked_again()
    {
        login.Busy = 1;

        await SendAsync(Secret());

        Assert.Equal(2, login.Requests.Count);
        Assert.Equal("Bearer token-2", Assert.Single(channel.Calls).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_managed_identity_shows_the_machines_token()
    {
        await SendAsync(new ManagedIdentityServiceClientCredentialsFactory(TokenIssuer.AppId, login.HttpClient));

        Assert.StartsWith("Bearer token-", Assert.Single(channel.Calls).Headers["Authorization"], StringComparison.Ordinal);
        var target = Uri.UnescapeDataString(Assert.Single(login.Requests).Target);
        Assert.Contains("resource=https://api.botframework.com", target, StringComparison.Ordinal);
        Assert.Contains($"client_id={TokenIssuer.AppId}", target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_app_id_no_token_is_shown()
    {
        await SendAsync(new PasswordServiceClientCredentialFactory());

        Assert.False(Assert.Single(channel.Calls).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task An_app_id_that_is_not_the_bots_gets_no_credentials()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Secret().CreateCredentialsAsync("another", "scope", LoginUrl, true, CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ManagedIdentityServiceClientCredentialsFactory(TokenIssuer.AppId)
            .CreateCredentialsAsync("another", "scope", LoginUrl, true, CancellationToken.None));
    }

    [Fact]
    public async Task A_refusal_does_not_carry_the_token()
    {
        await using var refusing = await ChannelService.StartAsync(new ChannelService.Answer(403, "{}"));

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(Secret(), refusing.Address));

        Assert.Equal("Bearer token-1", Assert.Single(refusing.Calls).Headers["Authorization"]);
        Assert.False(refusal.Request.Headers.ContainsKey("Authorization"));
    }

    private PasswordServiceClientCredentialFactory Secret() => new(TokenIssuer.AppId, "secret", null, login.HttpClient, NullLogger.Instance);

    private async Task SendAsync(ServiceClientCredentialsFactory credentials, Uri? address = null)
    {
        var trust = BotFrameworkAuthenticationFactory.Create(
            channelService: string.Empty,
            validateAuthority: false,
            toChannelFromBotLoginUrl: LoginUrl,
            toChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
            toBotFromChannelTokenIssuer: TokenIssuer.Issuer,
            oAuthUrl: AuthenticationConstants.OAuthUrl,
            toBotFromChannelOpenIdMetadataUrl: "https://issuer.example/metadata",
            toBotFromEmulatorOpenIdMetadataUrl: "https://issuer.example/metadata",
            callerId: null,
            credentialFactory: credentials,
            authConfiguration: new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: NullLogger.Instance);
        var bot = new System.Security.Claims.ClaimsIdentity([new(AuthenticationConstants.AudienceClaim, TokenIssuer.AppId)]);
        using var client = await trust.CreateConnectorFactory(bot)
            .CreateAsync((address ?? channel.Address).AbsoluteUri, trust.GetOriginatingAudience(), CancellationToken.None);
        await client.Conversations.SendToConversationAsync(new Activity(ActivityTypes.Message, text: "hi", conversation: new ConversationAccount(id: "a:dana")));
    }
}
