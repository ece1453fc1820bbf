using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.Tokens;

namespace BackOffice.SdkTests.Connector;

public class IncomingTokenTests : IAsyncLifetime
{
    private readonly Activity activity = new(ActivityTypes.Message, channelId: "msteams", serviceUrl: TokenIssuer.ServiceUrl);
    private TokenIssuer issuer = null!;

    public async Task InitializeAsync() => issuer = await TokenIssuer.StartAsync();

    public async Task DisposeAsync() => await issuer.DisposeAsync();

    [Fact]
    public async Task A_good_token_passes_and_says_who_is_meant()
    {
        var result = await Trust().AuthenticateRequestAsync(activity, TokenIssuer.Header(), CancellationToken.None);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(TokenIssuer.AppId, result.ClaimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)!.Value);
        Assert.Equal("https://api.botframework.com", result.Audience);
        Assert.Equal(CallerIdConstants.PublicAzureChannel, result.CallerId);
        Assert.NotNull(result.ConnectorFactory);
    }

    [Fact]
    public async Task Keys_are_read_once_for_many_requests()
    {
        for (var request = 0; request < 5; request++)
            await Trust().AuthenticateRequestAsync(activity, TokenIssuer.Header(), CancellationToken.None);

        Assert.Equal(2, issuer.Reads);
    }

    [Fact]
    public Task No_token_is_refused() => Refused(null);

    [Fact]
    public Task Another_scheme_is_refused() => Refused("Basic dXNlcjpwdw==");

    [Fact]
    public Task A_text_that_is_no_token_is_refused() => Refused("Bearer abc.def.ghi");

    [Fact]
    public Task A_token_for_another_bot_is_refused() => Refused(TokenIssuer.Header(audience: "20000000-0000-0000-0000-000000000002"));

    [Fact]
    public Task A_token_of_another_issuer_is_refused() => Refused(TokenIssuer.Header(issuer: "https://elsewhere.example"));

    [Fact]
    public Task A_token_signed_with_another_key_is_refused() => Refused(TokenIssuer.Header(signedBy: TokenIssuer.Key.Unpublished));

    [Fact]
    public Task An_expired_token_is_refused() => Refused(TokenIssuer.Header(expiresIn: TimeSpan.FromMinutes(-6)));

    [Fact]
    public Task A_token_of_the_future_is_refused() => Refused(TokenIssuer.Header(expiresIn: TimeSpan.FromHours(3)));

    [Fact]
    public Task A_key_that_is_not_endorsed_for_the_channel_is_refused() => Refused(TokenIssuer.Header(signedBy: TokenIssuer.Key.Mail));

    [Fact]
    public Task A_token_for_another_service_url_is_refused() => Refused(TokenIssuer.Header(serviceUrl: "https://evil.example/"));

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var parts = TokenIssuer.Header().Split('.');
        var changed = Base64UrlEncoder.Decode(parts[1]).Replace(TokenIssuer.ServiceUrl, "https://smba.example/apac/", StringComparison.Ordinal);
        activity.ServiceUrl = "https://smba.example/apac/";

        await Refused($"{parts[0]}.{Base64UrlEncoder.Encode(changed)}.{parts[2]}");
    }

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var parts = TokenIssuer.Header().Split('.');

        await Refused($"Bearer {Base64UrlEncoder.Encode("""{"alg":"none","kid":"teams"}""")}.{parts[1]}.");
    }

    [Fact]
    public async Task A_token_that_ended_a_moment_ago_passes_because_clocks_differ()
    {
        var result = await Trust().AuthenticateRequestAsync(activity, TokenIssuer.Header(expiresIn: TimeSpan.FromMinutes(-2)), CancellationToken.None);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
    }

    [Fact]
    public async Task Without_an_app_id_everybody_passes_anonymously()
    {
        var result = await BotFrameworkAuthenticationFactory.Create().AuthenticateRequestAsync(activity, null, CancellationToken.None);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(AuthenticationConstants.AnonymousAuthType, result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
    }

    [Fact]
    public async Task An_issuer_that_is_away_is_an_outage_not_a_refusal()
    {
        var header = TokenIssuer.Header();
        var trust = Trust();
        await issuer.DisposeAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => trust.AuthenticateRequestAsync(activity, header, CancellationToken.None));
    }

    // The published package lets some of these come out as the exception of the token library.
    private async Task Refused(string? header)
    {
        var refusal = await Record.ExceptionAsync(() => Trust().AuthenticateRequestAsync(activity, header, CancellationToken.None));

        Assert.True(refusal is UnauthorizedAccessException or SecurityTokenException, $"was {refusal?.ToString() ?? "let through"}");
    }

    private BotFrameworkAuthentication Trust() => BotFrameworkAuthenticationFactory.Create(
        channelService: string.Empty,
        validateAuthority: true,
        toChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
        toChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
        toBotFromChannelTokenIssuer: TokenIssuer.Issuer,
        oAuthUrl: AuthenticationConstants.OAuthUrl,
        toBotFromChannelOpenIdMetadataUrl: issuer.MetadataUrl,
        toBotFromEmulatorOpenIdMetadataUrl: issuer.MetadataUrl,
        callerId: CallerIdConstants.PublicAzureChannel,
        credentialFactory: new PasswordServiceClientCredentialFactory(TokenIssuer.AppId, "secret", null, null, null),
        authConfiguration: new AuthenticationConfiguration(),
        httpClientFactory: null,
        logger: NullLogger.Instance);
}
