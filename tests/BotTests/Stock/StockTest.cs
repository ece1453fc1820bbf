using System.Globalization;
using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Stock;

/// <summary>A test in an office that keeps a few things.</summary>
public abstract class StockTest : OfficeTest
{
    private int deeds;

    /// <summary>Enters an item, without a form on the screen.</summary>
    protected Task<BotAnswer> AddAsync(string code, string name, string unit, params (string Field, string Text)[] more)
    {
        var data = new JsonObject { ["verb"] = "item.add", ["code"] = code, ["name"] = name, ["unit"] = unit };
        foreach (var (field, text) in more)
        {
            data[field] = text;
        }

        return Eric.PressesAsync(data, "item.add", message: null);
    }

    /// <summary>A4 paper: 12 reams in Cabinet 1 and 8 in the Cellar, to be ordered at 10, five to a box.</summary>
    protected async Task KeepPaperAsync()
    {
        await AddAsync(
            "PAP-A4",
            "A4 paper",
            "Ream",
            ("pack", "Box"),
            ("packSize", "5"),
            ("synonyms", "copy paper"),
            ("reorderPoint", "10"),
            ("target", "40"),
            ("supplier", "Paper & Co"),
            ("price", "24.50"));
        await ReceiveAsync("PAP-A4", "12", "Cabinet 1");
        await ReceiveAsync("PAP-A4", "8", "Cellar");
    }

    /// <summary>Puts units on a shelf, without a card on the screen.</summary>
    protected Task<BotAnswer> ReceiveAsync(string code, string quantity, string place) => DoAsync(
        Eric, "item.receive", code, (++deeds).ToString("X20", CultureInfo.InvariantCulture), ("receive-quantity", quantity), ("receive-place", place));

    /// <summary>Sends what a button of some item's card sends.</summary>
    protected static Task<BotAnswer> DoAsync(Teammate person, string verb, string code, string once, params (string Input, string Text)[] typed)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(typed);
        var data = new JsonObject { ["verb"] = verb, ["code"] = code, ["once"] = once };
        foreach (var (input, text) in typed)
        {
            data[input] = text;
        }

        return person.PressesAsync(data, verb, message: null);
    }

    /// <summary>How many units the office's rows say are on hand, place by place.</summary>
    protected async Task<string> ShelvesAsync(string code) =>
        (await Office.Rows.StartingWithAsync($"stock|{code}"))[0].GetString("Shelves").Replace('\t', ' ').Replace("\n", ", ", StringComparison.Ordinal);

    protected static void Says(string expected, string actual) => Assert.Contains(expected, actual, StringComparison.Ordinal);
}
