using System.Text.Json.Nodes;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Harness;

/// <summary>Presses that need no card on the screen: the quick way to bring an office into a state.</summary>
internal static class Teammates
{
    public static Task<BotAnswer> ReportsByFormAsync(this Teammate person, string id, string what, string where, string symptom) => person.PressesAsync(
        new JsonObject { ["verb"] = "repair.report", ["case"] = id, ["what"] = what, ["where"] = where, ["symptom"] = symptom },
        "repair.report",
        message: null);

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
