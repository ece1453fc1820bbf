using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>What states and things of a request are called.</summary>
internal static class SupplyWords
{
    private const int NameLength = 40;

    public static string Of(SupplyState state) => state switch
    {
        SupplyState.Waiting => SupplyTexts.StateWaiting,
        SupplyState.Granted => SupplyTexts.StatePickUp,
        SupplyState.HandedOver => SupplyTexts.StateHandedOver,
        SupplyState.Received => SupplyTexts.StateReceived,
        SupplyState.Rejected => SupplyTexts.StateRejected,
        SupplyState.Withdrawn => SupplyTexts.StateWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no name yet."),
    };

    public static AdaptiveTextColor ColorOf(SupplyState state) => state switch
    {
        SupplyState.Waiting => AdaptiveTextColor.Warning,
        SupplyState.Granted => AdaptiveTextColor.Accent,
        SupplyState.HandedOver or SupplyState.Received => AdaptiveTextColor.Good,
        SupplyState.Rejected => AdaptiveTextColor.Attention,
        _ => AdaptiveTextColor.Default,
    };

    /// <summary>"5 boxes (25 reams) of A4 paper"</summary>
    /// <param name="units">How many of it.</param>
    public static string Thing(SupplyLine line, int units) => Quantity.Of(units, line.Unit, line.Pack, line.PackSize, Name(line.Name));

    /// <summary>"5 boxes (25 reams)"</summary>
    public static string Amount(SupplyLine line, int units) => Quantity.Of(units, line.Unit, line.Pack, line.PackSize);

    public static string Name(string name) => UserText.InLine(name, NameLength);

    /// <summary>All of it in a few words: "5 boxes (25 reams) of A4 paper, and 2 more".</summary>
    /// <param name="most">So many things are named.</param>
    public static string Summary(SupplyListItem item, int most)
    {
        var named = string.Join(Words.ListComma, item.What.Take(most).Select(line => Quantity.Of(line.Asked, line.Unit, line.Pack, line.PackSize, Name(line.Name))));
        return item.What.Length <= most ? named : Phrase.Of(SupplyTexts.ListMore, named, item.What.Length - most);
    }

    /// <summary>The rule that said whose decision it takes.</summary>
    /// <param name="itemName">The name of the item for which the rule holds.</param>
    public static string Of(PolicyRuling ruling, string costCentre, Func<ItemCode, string?> itemName) => ruling.Rule switch
    {
        PolicyRule.ListedItems => SupplyTexts.RuleListedItems,
        PolicyRule.UpToFreeLimit => Phrase.Of(SupplyTexts.RuleUpToFreeLimit, Money(ruling)),
        PolicyRule.AboveFreeLimit => Phrase.Of(SupplyTexts.RuleAboveFreeLimit, Money(ruling)),
        PolicyRule.PriceUnknown => SupplyTexts.RulePriceUnknown,
        PolicyRule.AbovePersonalLimit => Phrase.Of(
            SupplyTexts.RuleAbovePersonalLimit, ruling.Bound ?? 0, ruling.Item is { } item ? Name(itemName(item) ?? item.Value) : string.Empty),
        PolicyRule.AboveExecutiveLimit => Phrase.Of(SupplyTexts.RuleAboveExecutiveLimit, Money(ruling)),
        PolicyRule.OverBudget => costCentre.Length == 0
            ? Phrase.Of(SupplyTexts.RuleOverBudgetNoCentre, Money(ruling))
            : Phrase.Of(SupplyTexts.RuleOverBudget, Money(ruling), Name(costCentre)),
        _ => throw new ArgumentOutOfRangeException(nameof(ruling), ruling, "This rule has no words yet."),
    };

    private static string Money(PolicyRuling ruling) => Text.Amount.Of(ruling.Bound ?? 0);
}
