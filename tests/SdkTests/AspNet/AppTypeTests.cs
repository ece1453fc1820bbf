using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BackOffice.SdkTests.AspNet;

public class AppTypeTests
{
    [Theory]
    [InlineData("", "", "", "", true)]
    [InlineData("MultiTenant", "app", "secret", "", false)]
    [InlineData("SingleTenant", "app", "secret", "tenant", false)]
    [InlineData("singletenant", "app", "secret", "tenant", false)]
    [InlineData("UserAssignedMSI", "app", "", "tenant", false)]
    public async Task Each_type_of_app_is_configured(string type, string id, string secret, string tenant, bool open)
    {
        var credentials = new ConfigurationServiceClientCredentialFactory(Settings(type, id, secret, tenant));

        Assert.Equal(open, await credentials.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.True(await credentials.IsValidAppIdAsync(id, CancellationToken.None));
        Assert.False(await credentials.IsValidAppIdAsync("another", CancellationToken.None));
        var made = await credentials.CreateCredentialsAsync(
            id, AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotLoginUrl, true, CancellationToken.None);
        Assert.Equal(open ? "" : id, ((AppCredentials)made).MicrosoftAppId ?? "");
    }

    [Theory]
    [InlineData("SingleTenant", "app", "secret", "", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "app", "", "tenant", "MicrosoftAppPassword")]
    [InlineData("UserAssignedMSI", "", "", "tenant", "MicrosoftAppId")]
    [InlineData("Serverless", "app", "secret", "tenant", "Serverless")]
    public void A_setting_that_is_missing_or_unknown_is_named(string type, string id, string secret, string tenant, string named)
    {
        var mistake = Assert.ThrowsAny<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(Settings(type, id, secret, tenant)));

        Assert.Contains(named, mistake.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(string type, string id, string secret, string tenant) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppId"] = id,
            ["MicrosoftAppPassword"] = secret,
            ["MicrosoftAppTenantId"] = tenant,
        })
        .Build();
}
