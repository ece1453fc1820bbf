using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Repairs;

public sealed class HistoryTests : OfficeTest
{
    [Fact]
    public async Task Every_change_leaves_a_row_that_says_who_did_what_and_when()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await Later(() => PressAsync(Eric, "Start"));
        await Later(() => PressAsync(Eric, "Assign", ("technician", "Copyfix Ltd")));
        await Later(() => PressAsync(Eric, "Send question", ("question", "Which tray?")));
        await Later(() => PressAsync(Emma, "Send answer", ("answer", "The lower one.")));
        await Later(() => PressAsync(Eric, "Mark as fixed", ("resolution", "Done.")));
        await Later(() => PressAsync(Emma, "No, still broken", ("stillWrong", "It jams again.")));
        await Later(() => PressAsync(Eric, "Mark as fixed", ("resolution", "Done properly.")));
        await Later(() => PressAsync(Emma, "Yes, it works"));

        var rows = await Office.Rows.HistoryAsync(id);

        Assert.Equal(
            new (int, string?, string?, string?, string?, string?)[]
            {
                (1, "Reported", Emma.ObjectId, "09:30", null, "Reported"),
                (2, "Started", Eric.ObjectId, "09:31", "Reported", "InProgress"),
                (3, "Assigned", Eric.ObjectId, "09:32", "InProgress", "InProgress"),
                (4, "Asked", Eric.ObjectId, "09:33", "InProgress", "WaitingForReporter"),
                (5, "Answered", Emma.ObjectId, "09:34", "WaitingForReporter", "InProgress"),
                (6, "Resolved", Eric.ObjectId, "09:35", "InProgress", "Resolved"),
                (7, "Reopened", Emma.ObjectId, "09:36", "Resolved", "Reported"),
                (8, "Resolved", Eric.ObjectId, "09:37", "Reported", "Resolved"),
                (9, "Confirmed", Emma.ObjectId, "09:38", "Resolved", "Closed"),
            },
            rows.Select(row => ((int, string?, string?, string?, string?, string?))(
                row.GetInt32("Number")!.Value,
                row.GetString("What"),
                row.GetString("ById"),
                row.GetDateTimeOffset("At")!.Value.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
                row.GetString("From"),
                row.GetString("To"))));
        Assert.Equal(
            ["Copyfix Ltd", "Which tray?", "The lower one.", "Done.", "It jams again.", "Done properly."],
            rows.Skip(2).Select(row => row.GetString("Text")).OfType<string>());
    }

    [Fact]
    public async Task The_history_comes_as_a_card_of_its_own()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        await PressAsync(Eric, "Start");
        var repair = Emma.LastCard();

        await PressAsync(Emma, "History");

        Assert.NotEqual(repair.Message, Emma.LastCard().Message);
        Assert.Contains("Reported by Emma Employee", Emma.LastCard().Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Started by Eric Executive", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    private async Task Later(Func<Task> step)
    {
        Office.Time.Advance(NodaTime.Duration.FromMinutes(1));
        await step();
    }
}
