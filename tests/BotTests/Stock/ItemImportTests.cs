using System.Globalization;
using System.Text;
using BackOffice.BotTests.Equipment;

namespace BackOffice.BotTests.Stock;

public sealed class ItemImportTests : StockedOffice
{
    private FileShelf shelf = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        shelf = await FileShelf.OpenAsync();
    }

    public override async Task DisposeAsync()
    {
        await shelf.DisposeAsync();
        await base.DisposeAsync();
    }

    [Fact]
    public async Task A_pasted_list_is_looked_at_first_and_written_by_a_press()
    {
        await Eric.SaysAsync("import stock");
        Assert.Contains("code,name,unit", Eric.LastCard().Words, StringComparison.Ordinal);
        await Eric.LastCard().PressAsync("Continue", ("list", Cabinets));
        Assert.Matches(@"New\s+4\s+Changed\s+0\s+Unchanged\s+0", Eric.LastCard().Words);
        Assert.Empty(await Office.Rows.StartingWithAsync("stock"));

        var done = await Eric.LastCard().PressAsync("Import 4");

        Assert.Contains("The list is imported: 4 items.", done.Words, StringComparison.Ordinal);
        Assert.Equal("Cabinet 2\t40", await ShelvesAsync("PAP-A4"));
        Assert.Equal(["Received 40 Opening stock"], await LedgerAsync("PAP-A4"));
        Assert.Equal(2_500, (await Office.Rows.StartingWithAsync("stock|PAP-A4"))[0].GetInt64("Price"));
        Assert.Empty(await Office.Rows.StartingWithAsync("importline|"));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        await ImportAsync(Cabinets);
        var before = await Office.Rows.StartingWithAsync("stock|");

        var again = await PreviewAsync(Eric, Cabinets);

        Assert.Matches(@"New\s+0\s+Changed\s+0\s+Unchanged\s+4", again.Words);
        Assert.Equal(["Cancel"], again.Buttons);
        await again.PressAsync("Cancel");
        Assert.Equal("Nothing was imported.", Eric.LastCard().Words.Trim());
        Assert.Equal(before.Select(row => row.ETag), (await Office.Rows.StartingWithAsync("stock|")).Select(row => row.ETag));
    }

    [Fact]
    public async Task The_amount_of_a_known_item_is_told_and_left_alone()
    {
        await ImportAsync(Cabinets);

        var preview = await PreviewAsync(Eric, "sku;Artikel;Bestand;Meldebestand;Zielbestand\nPAP-A4;A4 paper;38;10;60");

        Assert.Contains("One of these lines tells another amount than I know.", preview.Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Import 1");
        Assert.Equal("Cabinet 2\t40", await ShelvesAsync("PAP-A4"));
        Assert.Single(await LedgerAsync("PAP-A4"));
        Assert.Equal(10, (await Office.Rows.StartingWithAsync("stock|PAP-A4"))[0].GetInt32("ReorderPoint"));
    }

    [Fact]
    public async Task Each_bad_line_is_named_by_its_number_and_the_others_can_be_written()
    {
        var preview = await PreviewAsync(
            Eric,
            "code,name,unit,pack,pack size,place,on hand,min,max,mail,price,colour\n"
            + "PAP-A4,A4 paper,ream,box,5,Cabinet 2,40,20,60,,24.50,white\n"
            + ",No code,piece,,,,,,,,,\n"
            + "PAP-A4,Again,ream,,,,,,,,,\n"
            + "X-1,,piece,,,,,,,,,\n"
            + "X-2,Thing,,,,,,,,,,\n"
            + "X-3,Thing,piece,box,,,,,,,,\n"
            + "X-4,Thing,piece,,,Cabinet 1,many,,,,,\n"
            + "X-5,Thing,piece,,,,7,,,,,\n"
            + "X-6,Thing,piece,,,,,20,10,,,\n"
            + "X-7,Thing,piece,,,,,,,Sam,,\n"
            + "X-8,Thing,piece,,,,,,,,cheap,\n");

        foreach (var problem in (string[])
        [
            "Line 1: I do not know the column “colour”",
            "Line 3: “Code” is missing.",
            "Line 4: PAP-A4 stands in line 2 already.",
            "Line 5: “Name” is missing.",
            "Line 6: “Unit” is missing.",
            "Line 7: “Pack size” is missing.",
            "Line 8: I cannot read “On hand”.",
            "Line 9: “Place” is missing.",
            "Line 10: “Target” must be above 20.",
            "Line 11: I cannot read “Supplier mail”.",
            "Line 12: I cannot read “Price”.",
        ])
        {
            Assert.Contains(problem, preview.Words, StringComparison.Ordinal);
        }

        await PressAsync(Eric, "Import 1");
        Assert.Equal("stock|PAP-A4", Assert.Single(await Office.Rows.StartingWithAsync("stock|")).RowKey);
    }

    [Fact]
    public async Task A_german_list_sent_as_a_file_is_read()
    {
        shelf.Content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(
            "Artikelnummer\tBezeichnung\tEinheit\tGebinde\tGebindegröße\tSynonyme\tLagerort\tBestand\tMindestbestand\tSollbestand\tLieferant\tE-Mail\tPreis\tLieferzeit (Tage)\r\n"
            + "PAP-A4\tKopierpapier A4\tRies\tKarton\t5\tPapier\tSchrank 2\t40\t20\t60\tMüller & Söhne\tbestellung@mueller.example\t24,50\t3\r\n")];

        await Eric.SendsFileAsync("bestand.csv", shelf.Address);
        await PressAsync(Eric, "Import 1");

        var row = Assert.Single(await Office.Rows.StartingWithAsync("stock|"));
        Assert.Equal(
            ("Kopierpapier A4", "ries", "karton", 5, "Papier", 20, 60, "Müller & Söhne", 2_450L, 3),
            (row.GetString("Name"), row.GetString("Unit"), row.GetString("Pack"), row.GetInt32("PackSize"), row.GetString("Synonyms"),
                row.GetInt32("ReorderPoint"), row.GetInt32("Target"), row.GetString("Supplier"), row.GetInt64("Price"), row.GetInt32("LeadDays")));
        Assert.Equal("Schrank 2\t40", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task Two_who_import_overlapping_lists_at_once_open_each_ledger_once()
    {
        static string List(int first) =>
            Columns + string.Join('\n', Enumerable.Range(first, 60).Select(i => $"ITEM-{i:00},Thing {i},piece,,,,Cellar,7,"));

        await PreviewAsync(Eric, List(1));
        await PreviewAsync(Olga, List(31));
        var (eric, olga) = (Eric.LastCard(), Olga.LastCard());

        var answers = await Task.WhenAll(eric.PressAsync("Import 60"), olga.PressAsync("Import 60"), eric.PressAsync("Import 60"));

        Assert.All(answers, answer => Assert.Contains("60 items", answer.Words, StringComparison.Ordinal));
        Assert.Equal(90, (await Office.Rows.StartingWithAsync("stock|")).Count);
        Assert.Equal(90, (await Office.Rows.StartingWithAsync("move|")).Count);
    }

    [Fact]
    public async Task Two_thousand_lines_are_written_and_one_more_is_refused()
    {
        static byte[] Lines(int count) => Encoding.UTF8.GetBytes(Columns + string.Join(
            '\n', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"ITEM-{i:0000},Thing number {i},piece,box,10,thing,Cabinet {i % 9},{i},1.50"))));

        shelf.Content = Lines(2_000);
        await Eric.SendsFileAsync("stock.csv", shelf.Address);
        for (var press = "Import 2,000"; Eric.LastCard().Buttons.Contains(press); press = "Go on")
        {
            await PressAsync(Eric, press);
        }

        Assert.Contains("2,000 items", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(2_000, (await Office.Rows.StartingWithAsync("stock|")).Count);
        Assert.Equal(1_999, (await Office.Rows.StartingWithAsync("move|")).Count);

        shelf.Content = Lines(2_001);
        await Eric.SendsFileAsync("stock.csv", shelf.Address);
        Assert.Contains("more than 2,000 lines", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_of_neither_comes_back_on_the_card_on_which_it_was_pasted()
    {
        var card = await PreviewAsync(Eric, "name,unit\nPaper,ream");

        Assert.Contains("There is no column “tag” (for machines) or “code” (for the stock)", card.Words, StringComparison.Ordinal);
        Assert.Contains("Import the stock", card.Words, StringComparison.Ordinal);
        Assert.Equal("name,unit\nPaper,ream", card.Shown("list"));
    }

    [Fact]
    public async Task Only_the_back_office_imports()
    {
        await Emma.SaysAsync("import stock");

        Assert.Equal("That is for the back office to do.", Emma.LastSentence());
    }
}
