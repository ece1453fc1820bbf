using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The open form as the dialog remembers it between turns.</summary>
/// <param name="Message">The channel's id of the message that shows the form.</param>
/// <param name="Said">The text that was taken in last: once more means that the channel sent it again.</param>
/// <param name="Seen">As of <see cref="RepairDraft.Seen"/>.</param>
internal sealed record RepairFormState(
    string Case, string What, string Where, string Symptom, Urgency Urgency, string? Message, string Said, string? Seen = null)
{
    private const string Key = "form";

    [JsonIgnore]
    public RepairDraft Draft => new(CaseId.Parse(Case), What, Where, Symptom, Urgency) { Seen = Seen ?? string.Empty };

    public static RepairFormState Of(RepairDraft draft, string? message, string said) =>
        new(draft.Id.Value, draft.What, draft.Where, draft.Symptom, draft.Urgency, message, said, draft.Seen);

    /// <summary>Null when the dialog's state holds no form that can be read.</summary>
    public static RepairFormState? In(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.State is null || !instance.State.TryGetValue(Key, out var stored))
        {
            return null;
        }

        try
        {
            var form = stored as RepairFormState ?? (stored as JObject)?.ToObject<RepairFormState>();
            return form is { What: not null, Where: not null, Symptom: not null, Said: not null }
                && CaseId.TryParse(form.Case, out _)
                ? form
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void KeepIn(DialogInstance instance) => instance.State[Key] = this;
}
