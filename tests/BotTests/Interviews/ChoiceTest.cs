using System.Net;
using System.Text.RegularExpressions;
using BackOffice.BotTests.Harness;
using BackOffice.Playground.GraphEmulator.Mail;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Interviews;

/// <summary>An office that knows its own address, so that candidates can be mailed links.</summary>
public abstract partial class ChoiceTest : InterviewTest
{
    protected const string Outside = "https://office.example/";

    protected override OfficePlan Plan => base.Plan with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Office:PublicAddress"] = Outside },
    };

    /// <summary>What candidates were mailed.</summary>
    protected IEnumerable<SentMail> Mails => Office.Graph.Mails.All.Where(mail => mail.To.Contains(JanesMail.Text));

    /// <summary>The links of a mail, in their order.</summary>
    protected static string[] Links(SentMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return [.. Link().Matches(mail.Text).Select(link => link.Value)];
    }

    /// <summary>Hanna asks Jane to choose from the times that were found for a sentence.</summary>
    /// <returns>The links of the mail.</returns>
    protected async Task<string[]> AskedAsync(string sentence = JaneWithBoth)
    {
        await Hanna.SaysAsync(sentence);
        await AskAsync(Times(Hanna));
        return Links(Mails.Last());
    }

    protected async Task<BotAnswer> AskAsync(SeenCard times)
    {
        ArgumentNullException.ThrowIfNull(times);
        var answer = await times.PressAsync("Ask candidate", times.Asks("mail") ? [JanesMail] : []);
        await Office.SettledAsync();
        return answer;
    }

    /// <summary>Opens a link as any browser would.</summary>
    protected Task<(HttpResponseMessage Answer, string Page)> OpenAsync(string link) => SendAsync(HttpMethod.Get, link);

    /// <summary>Presses the button of the link's time: the browser follows to the page that says what is set.</summary>
    protected Task<(HttpResponseMessage Answer, string Page)> PressAsync(string link) => SendAsync(HttpMethod.Post, link);

    /// <summary>What a page says, without its marks.</summary>
    protected static string Words(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return WebUtility.HtmlDecode(Space().Replace(Mark().Replace(page[page.IndexOf("<main>", StringComparison.Ordinal)..], " "), " ")).Trim();
    }

    private async Task<(HttpResponseMessage Answer, string Page)> SendAsync(HttpMethod method, string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        Assert.StartsWith(Outside, link, StringComparison.Ordinal);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(new Uri(Office.Teams.Bot!, "/"), link[Outside.Length..]));
        var answer = await http.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex(@"https://office\.example/interviews/choose/\S+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Space();
}
