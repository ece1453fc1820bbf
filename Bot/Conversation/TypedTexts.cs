using BackOffice.Domain.Guides;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.Bot.Conversation;

/// <summary>The longest text that a person typed into a turn, so that a failure can hand it back.</summary>
internal static class TypedTexts
{
    private static readonly string[] Fields =
    [
        RepairFields.Symptom, RepairFields.Question, RepairFields.Answer, RepairFields.Resolution, RepairFields.StillWrong, RepairFields.Comment,
        RepairFields.Technician, RepairFields.Part, RepairFields.SupplierNote, GuideFields.Steps,
    ];

    public static string? In(Activity activity) => activity.Value switch
    {
        JObject value => Longest(value["action"]?["data"] as JObject ?? value),
        _ => string.IsNullOrWhiteSpace(activity.Text) ? null : activity.Text,
    };

    private static string? Longest(JObject data) => Fields
        .Select(field => data[field] is JValue { Value: string text } ? text : string.Empty)
        .Where(text => text.Length > 0)
        .MaxBy(text => text.Length);
}
