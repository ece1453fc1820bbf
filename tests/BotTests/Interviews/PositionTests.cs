using System.Text;
using System.Text.Json.Nodes;
using BackOffice.BotTests.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.Playground.DemoOffice;

namespace BackOffice.BotTests.Interviews;

public sealed class PositionTests : InterviewTest
{
    private const string List =
        "code,name,skills,criteria,round,minutes,panel,guide\n"
        + "ANALYST-2,Data analyst,SQL; statistics,Clarity; Depth,First talk,45,niamh.o'brien@example.com,Why here?\n"
        + "ANALYST-2,,,,Task,60,joerg.mueller@example.com / emma@example.com,Technical: | What is a join? | What is an index?\n"
        + "COOK,Cook,,Taste,Lunch,90,,\n";

    private static readonly (string Input, string Text)[] Analyst =
    [
        ("code", "analyst-2"), ("name", "Data analyst"), ("criteria", "Clarity, Depth"), ("roundName1", "First talk"), ("minutes1", "45"), ("panel1", "emma@example.com"),
    ];

    [Fact]
    public async Task A_position_is_entered_changed_and_closed()
    {
        await Hanna.SaysAsync("positions");
        Assert.Contains("There are no positions yet.", Hanna.LastCard().Words, StringComparison.Ordinal);
        await Hanna.LastCard().PressAsync("New position");

        await Hanna.LastCard().PressAsync("Save", Analyst);

        Assert.Contains("ANALYST-2", Hanna.LastCard().Words, StringComparison.Ordinal);
        await Hanna.LastCard().PressAsync("Edit");
        await Hanna.LastCard().PressAsync("Save", ("name", "Analyst"), ("roundName2", "Task"), ("minutes2", "60"));
        Assert.Equal(("Analyst", 2, 2), await StoredAsync("ANALYST-2"));
        await Hanna.LastCard().PressAsync("Close position");
        Assert.Contains("Closed", Hanna.LastCard().Words, StringComparison.Ordinal);
        await Hanna.LastCard().PressAsync("Positions");
        Assert.Matches(@"Analyst\s+.*ANALYST-2.*2 rounds[\s\S]*Closed", Hanna.LastCard().Words);
    }

    [Fact]
    public async Task Who_saves_an_older_form_is_told_and_loses_nothing_that_was_typed()
    {
        await EnterAsync();
        await Eric.SaysAsync("positions");
        await Eric.LastCard().PressAsync("Opens ANALYST-2");
        await Eric.LastCard().PressAsync("Edit");
        var old = Eric.LastCard();
        await Hanna.LastCard().PressAsync("Edit");
        await Hanna.LastCard().PressAsync("Save", ("name", "Analyst"));

        await old.PressAsync("Save", ("name", "Expert"));

        Assert.Contains("Somebody else changed the position", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("Expert", Eric.LastCard().Shown("name"));
        Assert.Equal(("Analyst", 1, 2), await StoredAsync("ANALYST-2"));
    }

    [Fact]
    public async Task What_is_wrong_is_told_beside_what_was_typed()
    {
        await Hanna.SaysAsync("positions");
        await Hanna.LastCard().PressAsync("New position");

        await Hanna.LastCard().PressAnywayAsync("Save", ("code", "analyst-2"), ("name", "Data analyst"), ("roundName1", "Talk"), ("minutes1", "long"), ("guide1", "Why here?"));

        var form = Hanna.LastCard();
        Assert.Contains("Please name at least one criterion.", form.Words, StringComparison.Ordinal);
        Assert.Contains("Minutes of round 1", form.Words, StringComparison.Ordinal);
        Assert.Equal(("analyst-2", "Talk", "long", "Why here?"), (form.Shown("code"), form.Shown("roundName1"), form.Shown("minutes1"), form.Shown("guide1")));
        Assert.Empty(await Office.Rows.StartingWithAsync("position|"));
    }

    [Theory]
    [InlineData("positions")]
    [InlineData("import positions")]
    public async Task Positions_are_not_for_employees(string text)
    {
        await Emma.SaysAsync(text);

        Assert.Contains("HR", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_positions_is_imported_by_nobody_but_who_recruits()
    {
        var olga = Office.Teammate(DemoPeople.Olga);
        await PreviewAsync(List);
        var id = (await Office.Rows.StartingWithAsync("import|"))[0].RowKey["import|".Length..];

        foreach (var other in new[] { Emma, olga })
        {
            await other.PressesAsync(new JsonObject { ["verb"] = "import.run", ["import"] = id }, "import.run", message: null);
        }

        Assert.Empty(await Office.Rows.StartingWithAsync("position|"));
        await Hanna.LastCard().PressAsync("Import 2");
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("position|")).Count);
    }

    [Fact]
    public async Task A_pasted_list_is_looked_at_first_and_imported_by_a_press()
    {
        await Hanna.SaysAsync("positions");
        await Hanna.LastCard().PressAsync("Import");
        await Hanna.LastCard().PressAsync("Continue", ("list", List));
        Assert.Matches(@"New\s+2\s+Changed\s+0\s+Unchanged\s+0", Hanna.LastCard().Words);
        Assert.Empty(await Office.Rows.StartingWithAsync("position|"));

        var done = await Hanna.LastCard().PressAsync("Import 2");

        Assert.Contains("The list is imported: 2 positions.", done.Words, StringComparison.Ordinal);
        var analyst = (await Office.Part<IPositions>().FindAsync(PositionCode.Parse("ANALYST-2"), CancellationToken.None))!;
        Assert.Equal(["SQL", "statistics"], analyst.Skills.ToArray());
        Assert.Equal(["joerg.mueller@example.com", "emma@example.com"], analyst.Rounds[1].Panel[0].AnyOf.ToArray());
        Assert.Equal(["What is a join?", "What is an index?"], analyst.Rounds[1].Guide[0].Questions.ToArray());
        Assert.Empty(await Office.Rows.StartingWithAsync("importline|"));
        await Hanna.LastCard().PressAsync("Positions");
        Assert.Contains("Cook", Hanna.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_tells_what_is_new_what_changes_and_what_is_skipped()
    {
        await PreviewAsync(List);
        await Hanna.LastCard().PressAsync("Import 2");

        await PreviewAsync(List.Replace(",60,", ",90,", StringComparison.Ordinal)
            + "PILOT,Pilot,,Care,Flight,long,,\n"
            + "BAKER,Baker,,Taste,Oven,30,nobody,\n"
            + ",Nameless,,Taste,Oven,30,,\n");

        var words = Hanna.LastCard().Words;
        Assert.Matches(@"New\s+0\s+Changed\s+1\s+Unchanged\s+1", words);
        Assert.Contains("Line 5: Minutes of round 1", words, StringComparison.Ordinal);
        Assert.Contains("Line 6: Who interviews in round 1", words, StringComparison.Ordinal);
        Assert.Contains("Line 7: Please give the position a code.", words, StringComparison.Ordinal);
        await Hanna.LastCard().PressAsync("Import 1");
        Assert.Equal(("Data analyst", 2, 2), await StoredAsync("ANALYST-2"));
    }

    [Fact]
    public async Task A_file_that_HR_sends_is_a_list_of_positions()
    {
        await using var shelf = await FileShelf.OpenAsync();
        shelf.Content = Encoding.UTF8.GetBytes("Stellencode;Bezeichnung;Kriterien;Runde;Dauer;Fragen\nKOCH-1;Koch;Geschmack, Tempo;Probekochen;90;\"Warum hier?\nWas essen Sie gern?\"\n");

        await Hanna.SendsFileAsync("stellen.csv", shelf.Address);
        await Hanna.LastCard().PressAsync("Import 1");

        var cook = (await Office.Part<IPositions>().FindAsync(PositionCode.Parse("KOCH-1"), CancellationToken.None))!;
        Assert.Equal(["Geschmack", "Tempo"], cook.Criteria.ToArray());
        Assert.Equal(["Warum hier?", "Was essen Sie gern?"], cook.Rounds[0].Guide[0].Questions.ToArray());
    }

    [Fact]
    public async Task Machines_and_items_stay_with_the_back_office()
    {
        await PreviewAsync("tag,kind\nPRN-1,Printer");
        Assert.Contains("There is no column “code” in the first line.", Hanna.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("tag,kind\nPRN-1,Printer", Hanna.LastCard().Shown("list"));

        await PreviewAsync("code,name,unit\nPAP-A4,A4 paper,ream");
        Assert.DoesNotContain(Hanna.LastCard().Buttons, button => button.StartsWith("Import", StringComparison.Ordinal));
    }

    private async Task EnterAsync()
    {
        await Hanna.SaysAsync("positions");
        await Hanna.LastCard().PressAsync("New position");
        await Hanna.LastCard().PressAsync("Save", Analyst);
    }

    private async Task PreviewAsync(string list)
    {
        await Hanna.SaysAsync("import positions");
        await Hanna.LastCard().PressAsync("Continue", ("list", list));
    }

    private async Task<(string Name, int Rounds, int Edition)> StoredAsync(string code)
    {
        var position = (await Office.Part<IPositions>().FindAsync(PositionCode.Parse(code), CancellationToken.None))!;
        return (position.Name, position.Rounds.Length, position.Edition);
    }
}
