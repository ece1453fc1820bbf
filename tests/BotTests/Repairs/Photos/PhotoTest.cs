using System.Net;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.BotTests.Repairs.Photos;

/// <summary>An office whose bot has a token for the channel and knows its own address.</summary>
public abstract class PhotoTest : OfficeTest
{
    private const string Outside = "https://office.example/";

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Office:PublicAddress"] = Outside },
        Services = services => services.AddSingleton<ServiceClientCredentialsFactory, TestCredentials>(),
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Office.Teams.Pictures.Token = TestCredentials.Token;
        await MeetAsync(Emma, Eric);
    }

    /// <summary>How many pictures the office keeps, and in how many rows.</summary>
    protected async Task<(int Photos, int Bits)> KeptAsync() =>
        ((await Office.Rows.StartingWithAsync("photo|")).Count, (await Office.Rows.StartingWithAsync("photobits|")).Count);

    /// <summary>The addresses of the pictures on a card.</summary>
    protected static string[] Pictures(SeenCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return [.. card.Json["body"]!.AsArray().Where(part => (string?)part!["type"] == "Image").Select(part => (string)part!["url"]!)];
    }

    /// <summary>Opens a link as any browser would.</summary>
    protected async Task<(HttpResponseMessage Answer, byte[] Content)> OpenAsync(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        Assert.StartsWith(Outside, link, StringComparison.Ordinal);
        using var http = new HttpClient();
        var answer = await http.GetAsync(new Uri(new Uri(Office.Teams.Bot!, "/"), link[Outside.Length..]));
        return (answer, await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The status of a page, which must be a plain sentence when it is no picture.</summary>
    protected async Task<HttpStatusCode> StatusAsync(string link)
    {
        var (answer, _) = await OpenAsync(link);
        return answer.StatusCode;
    }
}
