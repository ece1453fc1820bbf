using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Playground.DemoOffice;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Repairs;

/// <summary>The executive narrows the list of open repairs to a kind of thing, to a place, or to both.</summary>
public sealed class FilterTests : OfficeTest
{
    private const string Printer3 = "REP-00003";
    private const string Printer4 = "REP-00004";
    private const string Copier3 = "REP-00013";
    private const string TubIn210 = "REP-00210";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Emma, Eric);
        await ReportAsync(Printer3, "Printer", "Floor 3");
        await ReportAsync(Printer4, "the laser printer", "4th floor, kitchen");
        await ReportAsync(Copier3, "Copier", "copy room, floor 3");
        await ReportAsync(TubIn210, "Hot tub", "Room 210");
    }

    [Theory]
    [InlineData("open repairs", Printer3, Printer4, Copier3, TubIn210)]
    [InlineData("open repairs on floor 3", Printer3, Copier3)]
    [InlineData("offene Reparaturen Stock 3", Printer3, Copier3)]
    [InlineData("what is broken in the kitchen?", Printer4)]
    [InlineData("open repairs in room 210", TubIn210)]
    [InlineData("open printer repairs", Printer3, Printer4)]
    [InlineData("What printers are broken?", Printer3, Printer4)]
    [InlineData("open repairs for printers on floor 3", Printer3)]
    public async Task In_words(string text, params string[] listed)
    {
        await Eric.SaysAsync(text);

        Assert.Equal(listed, Listed(Eric.LastCard()));
    }

    [Fact]
    public async Task On_the_card_by_kind_then_by_place_as_well_then_all_again()
    {
        await Eric.SaysAsync("open repairs");
        var messages = Eric.Chat.FromBot.Length;

        await PressAsync(Eric, "Show", ("ofKind", "printer"));
        Assert.Equal([Printer3, Printer4], Listed(Eric.LastCard()));
        Assert.Equal(("printer", "*"), Chosen(Eric.LastCard()));
        Assert.Contains("Open repairs · Printer", Eric.LastCard().Words, StringComparison.Ordinal);

        await PressAsync(Eric, "Show", ("atPlace", "floor 3"));
        Assert.Equal([Printer3], Listed(Eric.LastCard()));
        Assert.Equal(("printer", "floor 3"), Chosen(Eric.LastCard()));

        await PressAsync(Eric, "Show", ("ofKind", "*"));
        Assert.Equal([Printer3, Copier3], Listed(Eric.LastCard()));

        await PressAsync(Eric, "All open repairs");
        Assert.Equal([Printer3, Printer4, Copier3, TubIn210], Listed(Eric.LastCard()));
        Assert.Equal(("*", "*"), Chosen(Eric.LastCard()));
        Assert.DoesNotContain("All open repairs", Eric.LastCard().Buttons);
        Assert.Equal(messages, Eric.Chat.FromBot.Length);
    }

    [Fact]
    public async Task On_a_client_that_knows_no_new_buttons()
    {
        await Eric.SaysAsync("open repairs");

        await Eric.LastCard().PressOnOldClientAsync("Show", ("ofKind", "copier"), ("atPlace", "floor 3"));

        Assert.Equal([Copier3], Listed(Eric.LastCard()));
    }

    [Fact]
    public async Task What_is_asked_for_in_words_is_chosen_on_the_card()
    {
        await Eric.SaysAsync("open repairs for printers in the kitchen");

        Assert.Equal([Printer4], Listed(Eric.LastCard()));
        Assert.Equal(("printer", "kitchen"), Chosen(Eric.LastCard()));
    }

    [Fact]
    public async Task Further_pages_keep_the_filter_and_miss_and_repeat_nothing()
    {
        var printers = new List<string> { Printer3, Printer4 };
        for (var i = 0; i < 21; i++)
        {
            printers.Add($"REP-AA{i:D3}");
            await ReportAsync(printers[^1], "Printer", $"Floor 5, desk {i}");
            await ReportAsync($"REP-BB{i:D3}", "Copier", $"Floor 5, desk {i}");
        }

        await Eric.SaysAsync("open printer repairs");
        var first = Eric.LastCard();
        await PressAsync(Eric, "More");
        var second = Eric.LastCard();

        Assert.Equal(printers, [.. Listed(first), .. Listed(second)]);
        Assert.Equal(("printer", "*"), Chosen(second));
        Assert.Contains("All open repairs", second.Buttons);
        Assert.DoesNotContain("More", second.Buttons);
    }

    [Fact]
    public async Task The_most_urgent_comes_first_and_what_is_closed_is_gone()
    {
        await GiveAsync(Eric, "repair.urgency", Printer4, ("urgency", "Urgent"));
        await Eric.SaysAsync("open printer repairs");
        var urgent = Listed(Eric.LastCard());
        await GiveAsync(Emma, "repair.withdraw", Printer3);
        await Eric.SaysAsync("open printer repairs");

        Assert.Equal([Printer4, Printer3], urgent);
        Assert.Equal([Printer4], Listed(Eric.LastCard()));
    }

    [Theory]
    [InlineData("open repairs for projectors on floor 3", "No open repair of kind “Projector” on floor 3.")]
    [InlineData("what projectors are broken", "No open repair of kind “Projector”.")]
    [InlineData("open repairs on floor 9", "No open repair on floor 9.")]
    [InlineData("open repairs in room 211", "No open repair at “room 211”.")]
    public async Task Nothing_that_fits_is_said_in_a_sentence_with_a_way_back(string text, string sentence)
    {
        await Eric.SaysAsync(text);
        Assert.Contains(sentence, Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(Listed(Eric.LastCard()));

        await PressAsync(Eric, "All open repairs");
        Assert.Equal(4, Listed(Eric.LastCard()).Length);
    }

    [Theory]
    [InlineData("' or RowKey ge '", "floor 3' or '1' eq '1", null)]
    [InlineData("../../open|repair|", "open|repair|", null)]
    [InlineData("printer", "floor 99999999999999999999", null)]
    [InlineData("printer", "floor 3", "|~")]
    [InlineData("printer", "floor 3", "12027-03-01T09:30:00.0000000Z|REP-00000' or RowKey ge '")]
    public async Task A_forged_filter_or_cursor_shows_nothing_that_does_not_fit(string kind, string place, string? after)
    {
        var answer = await Eric.PressesAsync(new JsonObject { ["ofKind"] = kind, ["atPlace"] = place, ["after"] = after }, "repairs.filter", message: null);

        Assert.NotNull(answer.Card);
        Assert.All(Listed(answer.Words), id => Assert.Equal(Printer3, id));
    }

    [Fact]
    public async Task What_can_be_no_filter_is_none()
    {
        var endless = new string('x', 10_000);
        foreach (var (kind, place) in new (JsonNode?, JsonNode?)[] { (7, new JsonArray(1)), (null, null), (endless, endless), ("🖨", "!") })
        {
            var answer = await Eric.PressesAsync(new JsonObject { ["ofKind"] = kind, ["atPlace"] = place }, "repairs.filter", message: null);

            Assert.Equal([Printer3, Printer4, Copier3, TubIn210], Listed(answer.Words));
        }
    }

    [Theory]
    [InlineData("ofKind", "printer")]
    [InlineData("after", "12027-03-01T09:30:00.0000000Z|REP-00000")]
    public async Task Employees_see_nothing_of_it(string field, string text)
    {
        await Niamh.InstallsAsync();

        var answer = await Niamh.PressesAsync(new JsonObject { [field] = text }, "repairs.filter", message: null);
        await Niamh.SaysAsync("open printer repairs");

        Assert.Null(answer.Card);
        Assert.DoesNotContain("REP-", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Niamh.Chat.FromBot, message => message.Words.Contains("REP-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_office_chooses_among_the_kinds_and_floors_that_it_has()
    {
        await using var other = await TestOffice.OpenAsync(OfficePlan.Usual with
        {
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Office:LowestFloor"] = "-1", ["Office:HighestFloor"] = "2" },
        });
        var erin = other.Teammate(DemoPeople.Eric);
        await erin.InstallsAsync();
        await EnterAsync(erin, "FAX-1", "Fax");
        await EnterAsync(erin, "TEL-1", "Switchboard");
        await erin.ReportsByFormAsync("REP-00001", "Door", "Floor 1", "It squeaks.");

        await EnterAsync(Eric, "PRN-1", "Printer");
        await Eric.SaysAsync("open repairs");
        await erin.SaysAsync("open repairs");

        Assert.Equal(["*", "copier", "hot tub", "printer"], Choices(Eric.LastCard(), "ofKind"));
        Assert.Equal(["*", "door", "fax", "switchboard"], Choices(erin.LastCard(), "ofKind"));
        Assert.Equal(["*", .. Enumerable.Range(0, 11).Select(floor => $"floor {floor}")], Choices(Eric.LastCard(), "atPlace"));
        Assert.Equal(["*", "floor -1", "floor 0", "floor 1", "floor 2"], Choices(erin.LastCard(), "atPlace"));
        Assert.Empty(other.Log.Errors);
    }

    [Fact]
    public async Task A_machine_of_the_register_is_found_by_its_kind_and_where_it_stands()
    {
        await EnterAsync(Eric, "TUB-07", "Hot tub", ("floor", "7"), ("room", "Spa"));
        await Emma.FormAsync("report TUB-07");
        await PressAsync(Emma, "Report", ("symptom", "It is cold."));
        var id = Emma.LastCard().Case;

        await Eric.SaysAsync("open repairs on floor 7");
        Assert.Equal([id], Listed(Eric.LastCard()));
        await PressAsync(Eric, "Show", ("ofKind", "hot tub"), ("atPlace", "*"));
        Assert.Equal([TubIn210, id], Listed(Eric.LastCard()));
    }

    private static (string? Kind, string? Place) Chosen(SeenCard card) => (card.Shown("ofKind"), card.Shown("atPlace"));

    private static string[] Choices(SeenCard card, string field) =>
        [.. card.Inputs.Single(input => (string?)input["id"] == field)["choices"]!.AsArray().Select(choice => (string)choice!["value"]!)];

    private static string[] Listed(SeenCard card) => Listed(card.Words);

    private static string[] Listed(string words) =>
        [.. words.Split('\n').Where(line => line.StartsWith("<Show REP-", StringComparison.Ordinal)).Select(line => line["<Show ".Length..^1])];

    private static async Task EnterAsync(Teammate by, string tag, string kind, params (string Field, string Text)[] more)
    {
        var data = new JsonObject { ["tag"] = tag, ["kind"] = kind };
        foreach (var (field, text) in more)
        {
            data[field] = text;
        }

        var answer = await by.PressesAsync(data, "asset.add", message: null);
        Assert.Contains(tag, answer.Words, StringComparison.Ordinal);
    }

    private async Task GiveAsync(Teammate person, string verb, string id, params (string Field, string Text)[] typed)
    {
        await person.PressesAsync(Teammates.Data(verb, id, 1, typed), verb, message: null);
        await Office.SettledAsync();
    }

    private async Task ReportAsync(string id, string what, string where)
    {
        Office.Time.Advance(Duration.FromSeconds(1));
        await Emma.ReportsByFormAsync(id, what, where, "It is broken.");
        await Office.SettledAsync();
    }
}
