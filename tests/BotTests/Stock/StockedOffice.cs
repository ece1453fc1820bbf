using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Stock;

/// <summary>A test in an office that keeps some items, brought in by a list.</summary>
public abstract class StockedOffice : OfficeTest
{
    protected const string Columns = "code,name,unit,pack,pack size,synonyms,place,on hand,price\n";

    protected const string Cabinets =
        Columns
        + "PAP-A4,A4 paper,ream,box,5,copy paper,Cabinet 2,40,25\n"
        + "TON-59A,Toner HP 59A,piece,,,,Cabinet 2,5,80\n"
        + "TON-26X,Toner HP 26X,piece,,,,Cellar,4,90\n"
        + "PEN-BLUE,Blue pens,piece,,,,Cabinet 2,100,\n";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Eric, Olga, Emma);
    }

    protected async Task ImportAsync(string list)
    {
        var answer = await PreviewAsync(Eric, list);
        await PressAsync(Eric, answer.Buttons[0]);
    }

    protected async Task<SeenCard> PreviewAsync(Teammate person, string list)
    {
        ArgumentNullException.ThrowIfNull(person);
        await person.SaysAsync("import stock");
        await PressAsync(person, "Continue", ("list", list));
        return person.LastCard();
    }

    /// <summary>The units on the shelves of an item, as stored: "Cabinet 2\t40".</summary>
    protected async Task<string?> ShelvesAsync(string code) =>
        (await Office.Rows.StartingWithAsync($"stock|{code}"))[0].GetString("Shelves");

    /// <summary>The ledger of an item, newest first.</summary>
    protected async Task<string[]> LedgerAsync(string code) =>
        [.. (await Office.Rows.StartingWithAsync($"move|{code}|")).Select(row => $"{row.GetString("Kind")} {row.GetInt32("OnHand")} {row.GetString("Why")}")];
}
