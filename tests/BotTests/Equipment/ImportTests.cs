using System.Globalization;
using System.Text;
using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Equipment;

public sealed class ImportTests : OfficeTest
{
    private const string Header = "tag,kind,model,floor,room,purchased,warranty,price,service,mail,phone";

    private FileShelf shelf = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        shelf = await FileShelf.OpenAsync();
        await MeetAsync(Eric, Emma);
    }

    public override async Task DisposeAsync()
    {
        await shelf.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_pasted_list_is_looked_at_first_and_imported_by_a_press()
    {
        await Eric.SaysAsync("import equipment");
        Assert.Contains("tag,kind,model", Eric.LastCard().Words, StringComparison.Ordinal);

        await Eric.LastCard().PressAsync("Continue", ("list", $"{Header}\nPRN-1,Printer,HP,3,Copy room,2024-05-31,31.05.2027,\"1,299.90\",CopyCare,a@b.example,+49 30 1\nCOF-2,Coffee machines,,2,,,,,,,"));
        Assert.Empty(await Office.Rows.StartingWithAsync("asset"));
        Assert.Contains("Import 2", Eric.LastCard().Buttons);

        var done = await Eric.LastCard().PressAsync("Import 2");

        Assert.Contains("2 machines", done.Words, StringComparison.Ordinal);
        var rows = await Office.Rows.StartingWithAsync("asset|");
        Assert.Equal(["coffee machine", "printer"], rows.Select(row => row.GetString("Kind")));
        Assert.Equal(129990, rows[1].GetInt64("Price"));
        Assert.Empty(await Office.Rows.StartingWithAsync("importline|"));
    }

    [Fact]
    public async Task Each_bad_line_is_named_by_its_number_and_the_others_can_be_imported()
    {
        await PreviewAsync(
            $"{Header},colour\n"
            + "PRN-1,Printer,HP,3,,2024-05-31,,,,,,red\n"
            + ",Printer,,,,,,,,,,\n"
            + "PRN-1,Printer,,,,,,,,,,\n"
            + "PRN-3,Printer,,99,,,,,,,,\n"
            + "PRN-4,Printer,,3,,31/05/2024,,,,,,\n"
            + "PRN-5,,,3,,,,,,,,\n"
            + "PRN-6,Printer,,3,,,,,,Sam,,");

        var words = Eric.LastCard().Words;
        Assert.Contains("Line 1: I do not know the column “colour”", words, StringComparison.Ordinal);
        Assert.Contains("Line 3: Please give the tag", words, StringComparison.Ordinal);
        Assert.Contains("Line 4: PRN-1 stands in line 2 already.", words, StringComparison.Ordinal);
        Assert.Contains("Line 5: There is no floor 99 here", words, StringComparison.Ordinal);
        Assert.Contains("Line 6: I cannot read “Purchased”.", words, StringComparison.Ordinal);
        Assert.Contains("Line 7: Please say what it is", words, StringComparison.Ordinal);
        Assert.Contains("Line 8: I cannot read “Service mail”.", words, StringComparison.Ordinal);

        await PressAsync(Eric, "Import 1");
        Assert.Equal("asset|PRN-1", Assert.Single(await Office.Rows.StartingWithAsync("asset|")).RowKey);
    }

    [Fact]
    public async Task A_list_of_known_machines_changes_what_it_has_columns_for_and_leaves_the_rest()
    {
        await PreviewAsync($"{Header}\nPRN-1,Printer,HP,3,Copy room,,,,,,\nPRN-2,Printer,HP,3,Lobby,,,,,,");
        await PressAsync(Eric, "Import 2");

        await PreviewAsync("tag;room\nPRN-1;Cellar\nprn-2;Lobby");
        Assert.Matches(@"New\s+0\s+Changed\s+1\s+Unchanged\s+1", Eric.LastCard().Words);
        await PressAsync(Eric, "Import 1");

        var row = (await Office.Rows.StartingWithAsync("asset|"))[0];
        Assert.Equal(("Cellar", "HP", "printer"), (row.GetString("Room"), row.GetString("Model"), row.GetString("Kind")));
        Assert.Equal(3, (await Office.Rows.StartingWithAsync("assetlog|")).Count);
    }

    [Fact]
    public async Task A_press_twice_and_twice_at_once_imports_once()
    {
        await PreviewAsync($"{Header}\n{string.Join('\n', Enumerable.Range(1, 60).Select(i => $"PRN-{i},Printer,,,,,,,,,"))}");
        var card = Eric.LastCard();

        var answers = await Task.WhenAll(card.PressAsync("Import 60"), card.PressAsync("Import 60"));
        var later = await card.PressAsync("Import 60");

        Assert.All(answers.Append(later), answer => Assert.Contains("60 machines", answer.Words, StringComparison.Ordinal));
        Assert.Equal(60, (await Office.Rows.StartingWithAsync("assetlog|")).Count);
    }

    [Fact]
    public async Task Two_people_who_import_overlapping_lists_at_once_lose_no_line()
    {
        await MeetAsync(Olga);
        await PreviewAsync($"tag,kind,model\n{string.Join('\n', Enumerable.Range(1, 60).Select(i => $"PRN-{i:00},Printer,HP"))}");
        await Olga.SaysAsync("import equipment");
        await PressAsync(Olga, "Continue", ("list", $"tag,kind,room\n{string.Join('\n', Enumerable.Range(31, 60).Select(i => $"PRN-{i:00},Printer,Lobby"))}"));

        var answers = await Task.WhenAll(Eric.LastCard().PressAsync("Import 60"), Olga.LastCard().PressAsync("Import 60"));

        Assert.All(answers, answer => Assert.Contains("60 machines", answer.Words, StringComparison.Ordinal));
        var rows = await Office.Rows.StartingWithAsync("asset|");
        Assert.Equal(90, rows.Count);
        Assert.Equal((60, 60), (rows.Count(row => row.GetString("Model") == "HP"), rows.Count(row => row.GetString("Room") == "Lobby")));
        Assert.Equal(120, (await Office.Rows.StartingWithAsync("assetlog|")).Count);
    }

    [Fact]
    public async Task A_machine_that_was_retired_after_the_preview_is_named_and_not_counted()
    {
        await PreviewAsync("tag,kind\nPRN-1,Printer\nPRN-2,Printer");
        await PressAsync(Eric, "Import 2");
        await PreviewAsync("tag,room\nPRN-1,Cellar\nPRN-2,Lobby");
        var preview = Eric.LastCard();
        await Eric.SaysAsync("PRN-2");
        await PressAsync(Eric, "Yes, retire it");

        var done = await preview.PressAsync("Import 2");

        Assert.Contains("Imported 1 of 2 machines.", done.Words, StringComparison.Ordinal);
        Assert.Contains("Line 3: PRN-2 was retired.", done.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "There is nothing in it.")]
    [InlineData("  \n\n", "There is nothing in it.")]
    [InlineData("tag,kind", "There are the names of the columns, but nothing below them.")]
    [InlineData("kind,model\nPrinter,HP", "There is no column “tag”")]
    public async Task A_list_without_machines_is_refused_in_words_and_stays(string list, string why)
    {
        await Eric.SaysAsync("import equipment");

        var answer = await Eric.LastCard().PressAsync("Continue", ("list", list));

        Assert.Contains(why, answer.Words, StringComparison.Ordinal);
        Assert.Equal(list.Trim().Length == 0 ? null : list, Eric.LastCard().Shown("list"));
    }

    [Fact]
    public async Task A_file_with_semicolons_quotes_and_a_byte_order_mark_is_read()
    {
        shelf.Content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Asset tag;Kind;Model\r\nPRN-1;Printer;\"HP; \"\"Big\"\"\r\nJet\"\r\nPRN-2;Drucker;Zoë\r\n")];

        await Eric.SendsFileAsync("machines.csv", shelf.Address);
        await PressAsync(Eric, "Import 2");

        var rows = await Office.Rows.StartingWithAsync("asset|");
        Assert.Equal(["HP; \"Big\" Jet", "Zoë"], rows.Select(row => row.GetString("Model")));
    }

    [Fact]
    public async Task Two_thousand_lines_are_imported_and_one_more_is_refused()
    {
        shelf.Content = Encoding.UTF8.GetBytes(Lines(2_000));
        await Eric.SendsFileAsync("machines.csv", shelf.Address);
        for (var press = "Import 2,000"; Eric.LastCard().Buttons.Contains(press); press = "Go on")
        {
            await PressAsync(Eric, press);
        }

        Assert.Contains("2,000 machines", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(2_000, (await Office.Rows.StartingWithAsync("asset|")).Count);
        Assert.Equal(2_000, (await Office.Rows.StartingWithAsync("assetlog|")).Count);

        shelf.Content = Encoding.UTF8.GetBytes(Lines(2_001));
        await Eric.SendsFileAsync("machines.csv", shelf.Address);
        Assert.Contains("more than 2,000 lines", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_no_text_is_refused_in_words()
    {
        shelf.Content = new byte[(1024 * 1024) + 1];
        await Eric.SendsFileAsync("machines.csv", shelf.Address);
        Assert.Contains("1 MB", Eric.LastCard().Words, StringComparison.Ordinal);

        shelf.Content = [0x50, 0x4B, 3, 4, 0xFF, 0xFE, 0];
        await Eric.SendsFileAsync("machines.xlsx", shelf.Address);
        Assert.Contains("CSV UTF-8", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/machines.csv")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://sharepoint.com.evil.example/x")]
    [InlineData("")]
    public async Task A_file_is_fetched_from_nowhere_but_the_configured_hosts(string address)
    {
        await Eric.SendsFileAsync("machines.csv", address);

        Assert.Contains("I could not fetch that file.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_leads_elsewhere_is_not_followed()
    {
        shelf.RedirectsTo = shelf.Address;

        await Eric.SendsFileAsync("machines.csv", shelf.Address);

        Assert.Contains("I could not fetch that file.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(1, shelf.Requests);
    }

    [Fact]
    public async Task Only_the_back_office_imports()
    {
        await Emma.SaysAsync("import equipment");
        Assert.Equal("That is for the back office to do.", Emma.LastSentence());
        await PreviewAsync($"{Header}\nPRN-1,Printer,,,,,,,,,");
        var data = Eric.LastCard().Json["actions"]![0]!["data"]!;

        var answer = await Emma.PressesAsync(data, "import.run", message: null);

        Assert.Contains("That is for the back office to do.", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("asset"));
        shelf.Content = Encoding.UTF8.GetBytes(Lines(1));
        await Emma.SendsFileAsync("machines.csv", shelf.Address);
        Assert.Equal(0, shelf.Requests);
    }

    private async Task PreviewAsync(string list)
    {
        await Eric.SaysAsync("import equipment");
        await PressAsync(Eric, "Continue", ("list", list));
    }

    private static string Lines(int count)
    {
        var lines = new StringBuilder(Header);
        for (var i = 0; i < count; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"\r\nPRN-{i:0000},Printer,HP LaserJet {i},{i % 10},Room {i},2024-05-31,2027-05-31,1299.90,CopyCare,service@copycare.example,+49 30 1234567");
        }

        return lines.ToString();
    }
}
