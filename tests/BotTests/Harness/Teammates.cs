using System.Text.Json.Nodes;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Harness;

/// <summary>Presses that need no card on the screen: the quick way to bring an office into a state.</summary>
internal static class Teammates
{
    /// <param name="others">The open repairs of the same machine that the form showed.</param>
    public static Task<BotAnswer> ReportsByFormAsync(
        this Teammate person, string id, string what, string where, string symptom, string others = "") => person.PressesAsync(
        new JsonObject { ["verb"] = "repair.report", ["case"] = id, ["what"] = what, ["where"] = where, ["symptom"] = symptom, ["others"] = others },
        "repair.report",
        message: null);

    /// <summary>Tells of a fault, and says of the guide, if one comes first, that it has not helped: the newest card is the form.</summary>
    public static async Task FormAsync(this Teammate person, string sentence)
    {
        await person.SaysAsync(sentence);
        await person.PassesGuidesAsync();
    }

    /// <summary>Says of every guide in the chat that it has not helped, so that its form is there.</summary>
    public static async Task PassesGuidesAsync(this Teammate person)
    {
        foreach (var guide in person.Cards().Where(card => card.Buttons.Contains("Still broken")))
        {
            await guide.PressAsync("Still broken");
        }
    }

    /// <summary>What a button of a repair's card carries.</summary>
    public static JsonObject Data(string verb, string id, int version, params (string Field, string Text)[] typed)
    {
        var data = new JsonObject { ["verb"] = verb, ["case"] = id, ["version"] = version };
        foreach (var (field, text) in typed)
        {
            data[field] = text;
        }

        return data;
    }
}
