using System.Globalization;
using System.Text;
using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

public sealed class ReadingListTests : OfficeTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Eric, Emma);
        await GiveAsync("tag,kind,floor\nPRN-1,Printer,1\nPRN-2,Printer,2\nPRN-3,Printer,3");
        await PressAsync(Eric, "Import 3");
    }

    [Fact]
    public async Task A_pasted_list_of_counters_and_toner_is_taken()
    {
        await GiveAsync("Tag;Page count;Black toner;Cyan\nPRN-1;120.344;45%;80\nPRN-2;7 000;;\nprn-3;;5;");

        Assert.Contains("Saved the readings of 3 machines.", Eric.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync("PRN-1");
        Assert.Contains("120,344 pages on", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Black 45 %, Cyan 80 %", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(5, (await Office.Rows.StartingWithAsync("reading|")).Count);
    }

    [Fact]
    public async Task Each_line_that_cannot_be_taken_is_named_and_the_others_are_taken()
    {
        await Eric.SaysAsync("PRN-2 counter 7000");

        await GiveAsync("tag,counter,black,shelf\nPRN-1,100,,a\nPRN-9,100,,\nPRN-2,6000,50,\nPRN-3,lots,120,\nPRN-1,200,,\n,5,,");

        var words = Eric.LastCard().Words;
        Assert.Contains("Saved the readings of one machine.", words, StringComparison.Ordinal);
        Assert.Contains("Line 1: I do not know the column “shelf”", words, StringComparison.Ordinal);
        Assert.Contains("Line 3: PRN-9 is not in the register", words, StringComparison.Ordinal);
        Assert.Contains("Line 4: The last counter of PRN-2 was 7,000", words, StringComparison.Ordinal);
        Assert.Contains("Line 5: I cannot read “Counter”.", words, StringComparison.Ordinal);
        Assert.Contains("Line 5: I cannot read “Black”.", words, StringComparison.Ordinal);
        Assert.Contains("Line 6: PRN-1 stands in line 2 already.", words, StringComparison.Ordinal);
        Assert.Contains("Line 7: Please give the tag", words, StringComparison.Ordinal);
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("reading|")).Count);
    }

    [Fact]
    public async Task The_same_list_again_takes_nothing_twice()
    {
        const string List = "tag,counter,black\nPRN-1,100,50\nPRN-2,200,60";
        await GiveAsync(List);
        Office.Time.Advance(Duration.FromMinutes(3));

        await GiveAsync(List);

        Assert.Contains("There was nothing new to save.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Matches(@"Unchanged\s+2", Eric.LastCard().Words);
        Assert.Equal(4, (await Office.Rows.StartingWithAsync("reading|")).Count);
    }

    [Fact]
    public async Task A_counter_that_stands_still_for_days_is_a_reading()
    {
        await GiveAsync("tag,counter,black\nPRN-1,100,50");
        Office.Time.Advance(Duration.FromDays(3));

        await GiveAsync("tag,counter,black\nPRN-1,100,50");

        Assert.Contains("Saved the readings of one machine.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(3, (await Office.Rows.StartingWithAsync("reading|")).Count);
    }

    [Fact]
    public async Task A_counter_of_a_list_makes_maintenance_due_like_one_in_chat()
    {
        await GiveAsync("tag,counter\nPRN-1,1000");
        await Eric.SaysAsync("PRN-1");
        await PressAsync(Eric, "Maintenance");
        await PressAsync(Eric, "Plan it", ("title", "Change the drum"), ("count", "500"), ("unit", "Pages"));

        await GiveAsync("tag,counter\nPRN-1,1700");
        await Office.PassAsync(Duration.FromMinutes(1), step: Duration.FromSeconds(20));

        var row = Assert.Single(await Office.Rows.StartingWithAsync("case|"));
        Assert.Contains("the counter is at 1,700", row.GetString("Symptom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_five_hundred_lines_is_taken_and_one_more_is_refused()
    {
        await using var shelf = await FileShelf.OpenAsync();
        shelf.Content = Encoding.UTF8.GetBytes(Lines(500));
        await Eric.SendsFileAsync("counters.csv", shelf.Address);
        Assert.Contains("Saved the readings of 3 machines.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("And 482 more like these.", Eric.LastCard().Words, StringComparison.Ordinal);

        shelf.Content = Encoding.UTF8.GetBytes(Lines(501));
        await Eric.SendsFileAsync("counters.csv", shelf.Address);
        Assert.Contains("more than 500 lines", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_back_office_gives_readings()
    {
        await Eric.SaysAsync("import counters");
        var data = Eric.LastCard().Json["actions"]![0]!["data"]!.DeepClone();
        data["list"] = "tag,counter\nPRN-1,5";

        var answer = await Emma.PressesAsync(data, "import.preview", message: null);

        Assert.Contains("That is for the back office to do.", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("reading|"));
    }

    private async Task GiveAsync(string list)
    {
        await Eric.SaysAsync("import equipment");
        await PressAsync(Eric, "Continue", ("list", list));
    }

    private static string Lines(int count) => string.Concat(
        Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\nPRN-{i},{i * 100}")).Prepend("tag,counter"));
}
