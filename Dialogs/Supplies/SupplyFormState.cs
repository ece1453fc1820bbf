using System.Collections.Immutable;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackOffice.Dialogs.Supplies;

/// <summary>The open form as the dialog remembers it between turns.</summary>
/// <param name="Message">The channel's id of the message that shows the form.</param>
/// <param name="Said">The text that was taken in last: once more means that the channel sent it again.</param>
internal sealed record SupplyFormState(
    string Case, ImmutableArray<SupplyLineState> Lines, string Place, string NeededBy, string Note, string? Message, string Said)
{
    private const string Key = "supplies";

    [JsonIgnore]
    public SupplyDraft Draft => new(
        CaseId.Parse(Case), new SupplyForm { Lines = [.. Lines.Select(line => line.Line)], Place = Place, NeededBy = NeededBy, Note = Note });

    public static SupplyFormState Of(SupplyDraft draft, string? message, string said) => new(
        draft.Id.Value, [.. draft.Form.Lines.Select(SupplyLineState.Of)], draft.Form.Place, draft.Form.NeededBy, draft.Form.Note, message, said);

    /// <summary>Null when the dialog's state holds no form that can be read.</summary>
    public static SupplyFormState? In(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.State is null || !instance.State.TryGetValue(Key, out var stored))
        {
            return null;
        }

        try
        {
            var form = stored as SupplyFormState ?? (stored as JObject)?.ToObject<SupplyFormState>();
            return form is { Lines.IsDefault: false, Place: not null, NeededBy: not null, Note: not null, Said: not null }
                && CaseId.TryParse(form.Case, out var id) && id.Kind is CaseKind.Supplies
                ? form
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void KeepIn(DialogInstance instance) => instance.State[Key] = this;

    public bool Equals(SupplyFormState? other) => other is not null && Draft.Equals(other.Draft) && (Message, Said) == (other.Message, other.Said);

    public override int GetHashCode() => HashCode.Combine(Case, Message, Said);
}

/// <summary>A line of it.</summary>
/// <param name="Item">Its code; null for none.</param>
/// <param name="Candidates">The codes of what it may be.</param>
internal sealed record SupplyLineState(string Typed, string Quantity, bool InPacks, string? Item, ImmutableArray<string> Candidates)
{
    [JsonIgnore]
    public SupplyFormLine Line => new(
        Typed, Quantity, InPacks, ItemCode.TryParse(Item, out var item) ? item : null, [.. Candidates.Select(ItemCode.Parse)]);

    public static SupplyLineState Of(SupplyFormLine line) =>
        new(line.Typed, line.Quantity, line.InPacks, line.Item?.Value, [.. line.Candidates.Select(code => code.Value)]);
}
