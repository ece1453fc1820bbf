using BackOffice.SdkTests.Connector;
using Microsoft.Bot.Builder;

namespace BackOffice.SdkTests.AspNet;

public class AuthenticationTests
{
    private int _turns;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer not.a.token")]
    [InlineData("Basic Ym90OmJvdA==")]
    public async Task A_bot_with_an_id_refuses_who_proves_nothing(string? authorization)
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await StartAsync(issuer);

        var answer = await bot.Post(bot.Activity(text: "hello"), authorization);

        Assert.Equal((401, 0), (answer.Status, _turns));
    }

    [Fact]
    public async Task A_bot_with_an_id_refuses_a_token_for_another_bot()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await StartAsync(issuer);
        var token = TokenIssuer.Header(audience: "20000000-0000-0000-0000-000000000099", serviceUrl: bot.Channel.Address.AbsoluteUri);

        var answer = await bot.Post(bot.Activity(text: "hello"), token);

        Assert.Equal((401, 0), (answer.Status, _turns));
    }

    [Fact]
    public async Task A_bot_with_an_id_takes_a_good_token()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await StartAsync(issuer);

        var answer = await bot.Post(bot.Activity(text: "hello"), TokenIssuer.Header(serviceUrl: bot.Channel.Address.AbsoluteUri));

        Assert.Equal((200, 1), (answer.Status, _turns));
    }

    [Fact]
    public async Task A_bot_without_an_id_takes_everybody()
    {
        await using var bot = await ServedBot.StartAsync(Count);

        var answer = await bot.Post(bot.Activity(text: "hello"));

        Assert.Equal((200, 1), (answer.Status, _turns));
    }

    private Task<ServedBot> StartAsync(TokenIssuer issuer) => ServedBot.StartAsync(Count, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = TokenIssuer.AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = "tenant",
        ["ToBotFromChannelTokenIssuer"] = TokenIssuer.Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = issuer.MetadataUrl,
    });

    private Task Count(ITurnContext turn, CancellationToken cancellationToken)
    {
        _turns++;
        return Task.CompletedTask;
    }
}
