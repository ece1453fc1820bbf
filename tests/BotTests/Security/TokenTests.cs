using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Security;

/// <summary>With an app id, as in production. What is pressed needs no message of the bot, for which it would have to log in to Entra.</summary>
public sealed class TokenTests : OfficeTest
{
    private const string AppId = "20000000-0000-0000-0000-000000000001";

    private TokenIssuer? issuer;

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Delivers = false,
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = TestOffice.TenantId,
            ["ToBotFromChannelTokenIssuer"] = TokenIssuer.Name,
            ["ToBotFromChannelOpenIdMetadataUrl"] = issuer!.MetadataUrl,
        },
    };

    public override async Task InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        await base.InitializeAsync();

        // The SDK logs every refusal as an error.
        ErrorsAreExpected = true;
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await issuer!.DisposeAsync();
    }

    [Fact]
    public async Task Without_a_token_nobody_gets_in()
    {
        var answer = await PressAsync();

        Assert.Equal(401, answer.Status);
        Assert.Empty(await Office.Rows.StartingWithAsync($"person|{Emma.ObjectId}"));
    }

    [Theory]
    [InlineData("not.a.token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJhdWQiOiIyMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDEifQ.")]
    public async Task A_made_up_token_does_not_let_in(string token)
    {
        Office.Teams.Token = token;

        Assert.Equal(401, (await PressAsync()).Status);
    }

    [Fact]
    public async Task A_token_for_another_bot_does_not_let_in()
    {
        Office.Teams.Token = issuer!.Token("20000000-0000-0000-0000-000000000002", Office.Teams.ServiceUrl);

        Assert.Equal(401, (await PressAsync()).Status);
    }

    [Fact]
    public async Task A_token_of_yesterday_does_not_let_in()
    {
        Office.Teams.Token = issuer!.Token(AppId, Office.Teams.ServiceUrl, age: TimeSpan.FromDays(1));

        Assert.Equal(401, (await PressAsync()).Status);
    }

    [Fact]
    public async Task A_token_for_another_service_does_not_let_in()
    {
        Office.Teams.Token = issuer!.Token(AppId, "https://elsewhere.example/");

        Assert.Equal(401, (await PressAsync()).Status);
    }

    [Fact]
    public async Task The_channels_token_lets_in()
    {
        Office.Teams.Token = issuer!.Token(AppId, Office.Teams.ServiceUrl);

        var answer = await PressAsync();

        Assert.Equal(200, answer.Status);
        Assert.NotNull(answer.Sentence);
        Assert.Single(await Office.Rows.StartingWithAsync($"person|{Emma.ObjectId}"));
    }

    private Task<BotAnswer> PressAsync() => Emma.PressesAsync(Teammates.Data("repair.start", "REP-00000", version: 1), "repair.start", message: null);
}
