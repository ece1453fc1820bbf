using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>Something that the back office does with an item's units, and what it has to say for that.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Title">What unfolds and sends it.</param>
internal sealed record StockStep(string Verb, string Title)
{
    /// <summary>The inputs, with what was typed before, by the field that each holds. Of an item that could not be read nothing is known.</summary>
    public required Func<StockTyped, StockItem?, ImmutableArray<(string Field, AdaptiveInput Input)>> Inputs { get; init; }

    /// <summary>The fields that must not be empty.</summary>
    public required ImmutableArray<string> Needed { get; init; }

    public static ImmutableArray<StockStep> All { get; } =
    [
        new(Verbs.ReceiveStock, StockTexts.Receive) { Inputs = StockStepInputs.Receive, Needed = [StockFields.Quantity, StockFields.Place] },
        new(Verbs.IssueStock, StockTexts.Issue) { Inputs = StockStepInputs.Issue, Needed = [StockFields.Quantity] },
        new(Verbs.MoveStock, StockTexts.Move) { Inputs = StockStepInputs.Move, Needed = [StockFields.Quantity, StockFields.Place, StockFields.To] },
        new(Verbs.CountStock, StockTexts.Count) { Inputs = StockStepInputs.Count, Needed = [StockFields.Quantity, StockFields.Place] },
        new(Verbs.CorrectStock, StockTexts.Correct) { Inputs = StockStepInputs.Correct, Needed = [StockFields.Quantity, StockFields.Place, StockFields.Why] },
    ];

    public static StockStep Of(string verb) => All.First(step => step.Verb == verb);

    /// <summary>Whether the step can be done with the item as it is.</summary>
    public bool AppliesTo(StockItem item) => Verb switch
    {
        Verbs.ReceiveStock => !item.IsRetired,
        Verbs.IssueStock or Verbs.MoveStock => item.OnHand > 0,
        _ => true,
    };

    public AdaptiveExecuteAction Send(ItemCode item, string once) =>
        new Button(Title, Verb) { Item = item, Once = once, SendsInputs = true, IsTheThingToDo = true }.ToAction();

    /// <summary>The button under which the inputs unfold.</summary>
    public AdaptiveShowCardAction Unfold(StockItem item, string once) => Sheet.Under(
        Title,
        Inputs(new StockTyped(Verb), item).Select(one => Needed.Contains(one.Field, StringComparer.Ordinal) ? StockInputs.Required(one.Input, one.Field) : one.Input),
        Send(item.Code, once));
}
