using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What was typed, or said, for a step that moves units.</summary>
/// <param name="Verb">Which step, one of <see cref="Verbs"/>.</param>
public sealed record StockTyped(string Verb, string Quantity = "", string Place = "", string To = "", string Why = "")
{
    /// <summary>The verbs of all steps, in the order of their buttons.</summary>
    public static ImmutableArray<string> Steps { get; } = [.. StockStep.All.Select(step => step.Verb)];

    /// <param name="field">One of <see cref="StockFields"/>.</param>
    public string In(string field) => field switch
    {
        StockFields.Quantity => Quantity,
        StockFields.Place => Place,
        StockFields.To => To,
        StockFields.Why => Why,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };
}
