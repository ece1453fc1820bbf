using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using Newtonsoft.Json.Linq;

namespace BackOffice.Cards.Look;

/// <summary>A button that asks the bot for something.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
internal sealed record Button(string Title, string Verb)
{
    public CaseId? Case { get; init; }

    /// <summary>The machine that the button is about.</summary>
    public AssetTag? Tag { get; init; }

    /// <summary>The import that the button is about.</summary>
    public ImportId? Import { get; init; }

    /// <summary>The item that the button is about.</summary>
    public ItemCode? Item { get; init; }

    /// <summary>The sheet on which the stock is counted.</summary>
    public CountId? Count { get; init; }

    /// <summary>What was written before, and is still to be taken.</summary>
    public string? Said { get; init; }

    /// <summary>Names the very deed, see <see cref="CardData.Once"/>.</summary>
    public string? Once { get; init; }

    public int? Version { get; init; }

    /// <summary>The repair that is joined.</summary>
    public CaseId? Joins { get; init; }

    /// <summary>A form with which pictures lie.</summary>
    public CaseId? Form { get; init; }

    /// <summary>The numbers of the open repairs of the same machine that the card shows or showed.</summary>
    public string Others { get; init; } = string.Empty;

    public GuideKey? Guide { get; init; }

    /// <summary>The place of a step in its guide, or of a guide in its list, from 0.</summary>
    public int? Place { get; init; }

    public string? After { get; init; }

    /// <summary>Fields that are known already, by the name of their input.</summary>
    public (string Field, string Text)? Known { get; init; }

    /// <summary>Further properties of the data.</summary>
    public ImmutableArray<(string Name, string Text)> Further { get; init; } = [];

    /// <summary>What a list of open repairs is narrowed to.</summary>
    public RepairFilter Filter { get; init; } = RepairFilter.All;

    /// <summary>What the text in <see cref="Known"/> means.</summary>
    public string? Intent { get; init; }

    public bool IsTheThingToDo { get; init; }

    public bool IsHardToUndo { get; init; }

    /// <summary>
    /// For many buttons on one card: clients that do not know Action.Execute go without them, and the card stays small. What the card's inputs
    /// hold is sent with them, and not looked at.
    /// </summary>
    public bool IsForNewClientsOnly { get; init; }

    /// <summary>Sends what the card's inputs hold.</summary>
    public bool SendsInputs { get; init; }

    /// <summary>The action, with an Action.Submit of the same data for clients that do not know Action.Execute.</summary>
    public AdaptiveExecuteAction ToAction()
    {
        var inputs = SendsInputs || IsForNewClientsOnly ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None;
        var style = IsTheThingToDo ? "positive" : IsHardToUndo ? "destructive" : "default";
        return new AdaptiveExecuteAction
        {
            Title = Title,
            Verb = Verb,
            Data = Data(),
            Style = style,
            AssociatedInputs = inputs,
            Fallback = IsForNewClientsOnly ? null : new AdaptiveFallbackElement(
                new AdaptiveSubmitAction { Title = Title, Data = Data(), Style = style, AssociatedInputs = inputs }),
        };
    }

    private JObject Data()
    {
        // Such clients send the verb beside the data.
        var data = IsForNewClientsOnly ? new JObject() : new JObject { [CardData.Verb] = Verb };
        if (Case is { } id)
        {
            data[CardData.Case] = id.Value;
        }

        if (Tag is { } tag)
        {
            data[CardData.Tag] = tag.Value;
        }

        if (Import is { } import)
        {
            data[CardData.Import] = import.Value;
        }

        if (Item is { } item)
        {
            data[CardData.Item] = item.Value;
        }

        if (Count is { } count)
        {
            data[CardData.Count] = count.Value;
        }

        if (Said is { } said)
        {
            data[CardData.Said] = said;
        }

        if (Once is { } once)
        {
            data[CardData.Once] = once;
        }

        if (Version is { } version)
        {
            data[CardData.Version] = version;
        }

        if (Joins is { } joins)
        {
            data[CardData.Joins] = joins.Value;
        }

        if (Form is { } form)
        {
            data[CardData.Form] = form.Value;
        }

        if (Others.Length > 0)
        {
            data[CardData.Others] = Others;
        }

        if (Guide is { } guide)
        {
            data[CardData.Guide] = guide.ToString();
        }

        if (Place is { } place)
        {
            data[CardData.Place] = place;
        }

        if (After is { } after)
        {
            data[CardData.After] = after;
        }

        if (Known is { } known)
        {
            data[known.Field] = known.Text;
        }

        foreach (var (name, text) in Further)
        {
            data[name] = text;
        }

        if (Filter.Kind is { } kind)
        {
            data[RepairFields.OfKind] = kind;
        }

        if (Filter.Place is { } where)
        {
            data[RepairFields.AtPlace] = where;
        }

        if (Intent is { } intent)
        {
            data[CardData.Intent] = intent;
        }

        return data;
    }
}
