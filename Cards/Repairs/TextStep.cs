using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A step that needs a few words.</summary>
/// <param name="Field">The id of its input.</param>
/// <param name="Limit">The longest text, in characters.</param>
internal sealed record TextStep(string Field, string Label, int Limit)
{
    public string? Example { get; init; }

    /// <summary>What unfolds the input.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>What sends it.</summary>
    public string SendTitle { get; init; } = string.Empty;

    public string Verb { get; init; } = string.Empty;

    public bool IsMultiline { get; init; } = true;

    /// <summary>A button beside the one that sends it, for who need not type.</summary>
    public Func<Repair, AdaptiveAction>? Beside { get; init; }

    /// <summary>A further input, which may stay empty; made from what was typed before a refusal.</summary>
    public Func<RepairTyped?, AdaptiveInput>? Further { get; init; }

    public Button Send(Repair repair) => new(SendTitle, Verb)
    {
        Case = repair.Id,
        Version = repair.Version,
        SendsInputs = true,
        IsTheThingToDo = true,
    };

    /// <summary>The input, with what was typed before a refusal. Not required: other buttons of the card must work while it is empty.</summary>
    public AdaptiveTextInput Input(RepairTyped? typed) => new()
    {
        Id = Field,
        Label = Label,
        Placeholder = Example,
        MaxLength = Limit,
        IsMultiline = IsMultiline,
        Value = typed?.Field == Field && typed.Text.Length > 0 ? UserText.Shorten(TypedText.Clean(typed.Text), Limit + (Limit / 4)) : null,
    };

    /// <summary>All inputs of the step, with what was typed before a refusal.</summary>
    public IEnumerable<AdaptiveInput> Inputs(RepairTyped? typed) => Further is { } further ? [Input(typed), further(typed)] : [Input(typed)];

    /// <summary>The button under which the inputs unfold.</summary>
    public AdaptiveShowCardAction Unfold(Repair repair)
    {
        AdaptiveInput[] inputs = [.. Inputs(typed: null)];
        inputs[0].IsRequired = true;
        inputs[0].ErrorMessage = FieldSentences.For(new FieldError(Field, new FieldProblem.Missing()));
        return Sheet.Under(Title, inputs, [Send(repair).ToAction(), .. Beside is { } beside ? [beside(repair)] : Array.Empty<AdaptiveAction>()]);
    }
}
