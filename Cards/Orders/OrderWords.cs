using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;
using NodaTime.Text;

namespace BackOffice.Cards.Orders;

/// <summary>What states, quantities and deeds of orders are called.</summary>
internal static class OrderWords
{
    private const int NameLength = 60;

    // Ten items, each named on the card and in its buttons, must fit in any script.
    private const int NameBytes = 66;
    public const int UnitBytes = 24;

    public static string Name(string typed) => UserText.InLine(typed, NameLength, NameBytes);

    /// <summary>"10 boxes"</summary>
    public static string Packs(OrderLine line, int packs) => Counted(packs, line.Pack);

    public static string Counted(int amount, string unit) => Quantity.Of(amount, UserText.InLine(unit, NameLength, UnitBytes));

    /// <summary>"boxes of 5 reams"; "reams" where that is what is sold.</summary>
    public static string PackOf(OrderLine line) => line.PackSize == 1
        ? UserText.InLine(Quantity.Plural(line.Pack), NameLength, UnitBytes)
        : Phrase.Of(OrderTexts.PackOf, UserText.InLine(Quantity.Plural(line.Pack), NameLength, UnitBytes), Counted(line.PackSize, line.Unit));

    /// <summary>"12 days"</summary>
    public static string Days(int days) => days == 1 ? OrderTexts.DaysOne : Phrase.Of(OrderTexts.Days, days);

    public static string Weeks(int weeks) => weeks == 1 ? OrderTexts.WeeksOne : Phrase.Of(OrderTexts.Weeks, weeks);

    public static string Items(int items) => items == 1 ? OrderTexts.ItemsOne : Phrase.Of(OrderTexts.Items, items);

    /// <summary>"7.5 reams"</summary>
    public static string Rate(decimal perWeek, string unit) => Phrase.Of(
        OrderTexts.Counted,
        perWeek.ToString(perWeek < 10 ? "0.#" : "0", Phrase.Culture),
        UserText.InLine(perWeek == 1 ? unit : Quantity.Plural(unit), NameLength, UnitBytes));

    public static string Joined(params IEnumerable<string?> parts) => parts.OfType<string>().Aggregate((all, part) => Phrase.Of(OrderTexts.Join, all, part));

    /// <summary>"A4 paper and 2 more"</summary>
    public static string Contents(string first, int lines) => lines == 1 ? Name(first) : Phrase.Of(OrderTexts.ItemAndMore, Name(first), lines - 1);

    /// <summary>"A4 paper, Pens and 3 more"</summary>
    public static string Names(ImmutableArray<string> names, int most)
    {
        var shown = string.Join(Words.ListComma, names.Take(most).Select(Name));
        return names.Length <= most ? shown : $"{shown} {Phrase.Of(OrderTexts.ReorderMoreItems, names.Length - most)}";
    }

    public static string State(OrderState state, bool isLate) => state switch
    {
        OrderState.Proposed => OrderTexts.StateProposed,
        OrderState.Approved => OrderTexts.StateApproved,
        OrderState.Ordered => isLate ? OrderTexts.StateLate : OrderTexts.StateOrdered,
        OrderState.Completed => OrderTexts.StateCompleted,
        OrderState.Declined => OrderTexts.StateDeclined,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no name yet."),
    };

    public static AdaptiveTextColor ColorOf(OrderState state, bool isLate) => state switch
    {
        OrderState.Proposed or OrderState.Approved => AdaptiveTextColor.Warning,
        OrderState.Ordered => isLate ? AdaptiveTextColor.Attention : AdaptiveTextColor.Accent,
        OrderState.Completed => AdaptiveTextColor.Good,
        _ => AdaptiveTextColor.Default,
    };

    /// <summary>"Eric Executive approved and ordered it"</summary>
    public static string Done(OrderChange change)
    {
        var by = UserText.Name(change.By);
        return change.What switch
        {
            OrderAction.Proposed => Phrase.Of(OrderTexts.DoneProposed, by),
            OrderAction.Edited => Phrase.Of(OrderTexts.DoneEdited, by),
            OrderAction.FilledUp => Phrase.Of(OrderTexts.DoneFilledUp, by),
            OrderAction.Ordered => Phrase.Of(OrderTexts.DoneOrdered, by),
            OrderAction.Approved => Phrase.Of(OrderTexts.DoneApproved, by),
            OrderAction.Declined => Phrase.Of(OrderTexts.DoneDeclined, by),
            OrderAction.OrderedMyself => Phrase.Of(OrderTexts.DoneOrderedMyself, by),
            OrderAction.MailFailed => Phrase.Of(OrderTexts.DoneMailFailed, UserText.InLine(change.Text ?? string.Empty)),
            OrderAction.DeliveryMoved => Phrase.Of(OrderTexts.DoneDeliveryMoved, by, DayOf(change.Text)),
            OrderAction.DeliveryLate => OrderTexts.DoneDeliveryLate,
            OrderAction.Received => Phrase.Of(OrderTexts.DoneReceived, by),
            OrderAction.Ended => Phrase.Of(OrderTexts.DoneEnded, by),
            OrderAction.PriceTaken => Phrase.Of(OrderTexts.DonePriceTaken, by),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "This deed has no words yet."),
        };
    }

    /// <summary>"4 boxes A4 paper at Cabinet 2"</summary>
    public static string Part(OrderPart part)
    {
        var packs = Counted(part.Packs, part.Pack);
        return part.Place.Length > 0
            ? Phrase.Of(OrderTexts.PartAt, packs, Name(part.Name), UserText.InLine(part.Place, NameLength, NameBytes))
            : Phrase.Of(OrderTexts.Part, packs, Name(part.Name));
    }

    public static string Rule(OrderApproval approval) => approval.Rule switch
    {
        ApprovalRule.Executive => OrderTexts.RuleExecutive,
        ApprovalRule.ExecutiveUpTo => Phrase.Of(OrderTexts.RuleExecutiveUpTo, Amount.Of(approval.UpTo ?? 0)),
        ApprovalRule.OfficeManager => OrderTexts.RuleOfficeManager,
        _ => throw new ArgumentOutOfRangeException(nameof(approval), approval, "This rule has no words yet."),
    };

    public static string Last(OrderChange change) => Phrase.Of(OrderTexts.Last, Done(change), Moment.OnCard(change.At));

    private static string DayOf(string? iso) =>
        iso is not null && LocalDatePattern.Iso.Parse(iso) is { Success: true, Value: var day } ? Day.Of(day) : string.Empty;

    public static string Input(int packs) => packs.ToString(CultureInfo.InvariantCulture);
}
