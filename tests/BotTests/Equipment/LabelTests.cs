using System.Net;
using System.Text.RegularExpressions;
using System.Web;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

public sealed partial class LabelTests : OfficeTest
{
    private const string Outside = "https://office.example/";

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Office:PublicAddress"] = Outside },
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Emma, Eric);
        await AddAsync("PRN-3F-01", "Printer");
        await AddAsync("COF-02", "Coffee machine");
    }

    [Fact]
    public async Task Labels_for_all_machines_come_as_a_link_that_needs_no_sign_in()
    {
        await Eric.SaysAsync("labels");

        var (status, page) = await OpenAsync(Link());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<b>PRN-3F-01</b><p>Printer</p><p>Copy room, floor 3</p>", page, StringComparison.Ordinal);
        Assert.Contains("<b>COF-02</b>", page, StringComparison.Ordinal);
        Assert.Equal(2, Article().Count(page));
    }

    [Theory]
    [InlineData("labels for printers")]
    [InlineData("print the label for PRN-3F-01")]
    public async Task Labels_for_some_show_these_alone(string order)
    {
        await Eric.SaysAsync(order);

        var (_, page) = await OpenAsync(Link());

        Assert.Contains("PRN-3F-01", page, StringComparison.Ordinal);
        Assert.DoesNotContain("COF-02", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_label_that_is_scanned_opens_the_chat_with_a_report_of_its_machine_typed_in()
    {
        await Eric.SaysAsync("label for PRN-3F-01");
        var (_, page) = await OpenAsync(Link());

        var scanned = new Uri(QrCode.Read(page));

        Assert.Equal("https://teams.microsoft.com/l/chat/0/0", scanned.GetLeftPart(UriPartial.Path));
        var query = HttpUtility.ParseQueryString(scanned.Query);
        Assert.Equal(FakeTeams.BotId, query["users"]);
        await Emma.SaysAsync(query["message"]!);
        Assert.Equal(("Printer PRN-3F-01", "Copy room, floor 3"), (Emma.LastCard().Shown("what"), Emma.LastCard().Shown("where")));
    }

    [Fact]
    public async Task The_button_of_a_machine_makes_its_label()
    {
        await Eric.SaysAsync("COF-02");
        await PressAsync(Eric, "Label");

        var (_, page) = await OpenAsync(Link());

        Assert.Contains("COF-02", page, StringComparison.Ordinal);
        Assert.Equal(1, Article().Count(page));
    }

    [Fact]
    public async Task The_table_holds_the_hash_of_the_token_and_nothing_that_opens_the_page()
    {
        await Eric.SaysAsync("labels");

        var token = Link()[^22..];
        var row = Assert.Single(await Office.Rows.StartingWithAsync("link|"));
        Assert.DoesNotContain(row, column => column.Value?.ToString()!.Contains(token, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(Office.Log.Entries, entry => entry.Message.Contains(token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("x")]
    [InlineData("..%2F..%2Fetc")]
    public async Task A_wrong_link_is_answered_with_a_plain_sentence(string token)
    {
        var (status, page) = await OpenAsync($"{Outside}labels/{token}");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("This link is wrong, or older than a day.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_works_for_a_day_and_is_then_forgotten()
    {
        await Eric.SaysAsync("labels");
        var first = Link();
        Office.Time.Advance(Duration.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(first)).Status);

        Office.Time.Advance(Duration.FromHours(2));
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(first)).Status);
        await Eric.SaysAsync("labels");

        Assert.Single(await Office.Rows.StartingWithAsync("link|"));
    }

    [Fact]
    public async Task Only_the_back_office_gets_links()
    {
        await Emma.SaysAsync("labels");
        Assert.Equal("That is for the back office to do.", Emma.LastSentence());

        await Emma.PressesAsync(new System.Text.Json.Nodes.JsonObject { ["verb"] = "assets.labels" }, "assets.labels", message: null);

        Assert.Empty(await Office.Rows.StartingWithAsync("link|"));
    }

    [Fact]
    public async Task What_people_typed_is_shown_as_text()
    {
        await AddAsync("XSS-01", "<script>alert(1)</script>");
        await Eric.SaysAsync("label for XSS-01");

        var (_, page) = await OpenAsync(Link());

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }

    private string Link() => CardActionsOf(Eric.LastCard());

    private static string CardActionsOf(SeenCard card) =>
        (string?)card.Json["actions"]![0]!["url"] ?? throw new InvalidOperationException($"The card has no link.\n{card.Words}");

    private async Task<(HttpStatusCode Status, string Page)> OpenAsync(string link)
    {
        Assert.StartsWith(Outside, link, StringComparison.Ordinal);
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(new Uri(Office.Teams.Bot!, "/"), link[Outside.Length..]));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task AddAsync(string tag, string kind)
    {
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", tag), ("kind", kind), ("floor", "3"), ("room", "Copy room"));
    }

    [GeneratedRegex("<article>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Article();
}
