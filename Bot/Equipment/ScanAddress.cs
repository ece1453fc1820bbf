using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment;

/// <summary>What the code on a label opens: Teams, in the chat with the bot, with "report PRN-3F-01" typed in.</summary>
internal static class ScanAddress
{
    /// <param name="bot">The channel's id of the bot: "28:…". Its colon stays as it is, as Teams documents such links.</param>
    /// <param name="message">What is typed in for the person, who only has to send it.</param>
    public static string Of(string bot, string message) =>
        $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot).Replace("%3A", ":", StringComparison.Ordinal)}&message={Uri.EscapeDataString(message)}";

    public static string Report(AssetTag tag) => $"report {tag}";
}
