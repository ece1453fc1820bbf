using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Supplies;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Approvals;

/// <summary>One page of what waits for the reader's decision. Choosing a row brings its card; the small ones are approved in one press.</summary>
public static class ApprovalsCard
{
    /// <summary>How many requests a page shows.</summary>
    public const int PageSize = 20;

    /// <param name="smallUpTo">A request of this value, or less, whose prices are all known, is a small one.</param>
    /// <param name="first">Whether this is the first page.</param>
    /// <param name="mayDelegate">Whether the reader may have somebody stand in.</param>
    public static AdaptiveCard For(Page<SupplyListItem> page, decimal smallUpTo, bool first, bool mayDelegate = false)
    {
        ArgumentNullException.ThrowIfNull(page);
        var title = first ? SupplyTexts.ApprovalsTitle : SupplyTexts.ApprovalsMoreTitle;
        SupplyListItem[] small = [.. page.Items.Where(item => IsSmall(item, smallUpTo))];
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint((page.Items.IsEmpty, first) switch
                {
                    (false, _) => SupplyTexts.ApprovalsHint,
                    (true, true) => SupplyTexts.ApprovalsEmpty,
                    (true, false) => SupplyTexts.ApprovalsNoMore,
                }),
                .. page.Items.Select(item => SupplyListRow.For(item, isMine: false, showsState: false)),
                .. small.Length > 0 ? [Small(small, smallUpTo)] : Array.Empty<AdaptiveElement>(),
            ],
            [
                .. page.Next is { } next ? [new Button(Words.More, Verbs.ListApprovals) { After = next }.ToAction()] : Array.Empty<AdaptiveAction>(),
                .. mayDelegate ? [new Button(SupplyTexts.DelegateOpen, Verbs.ShowDelegation).ToAction()] : Array.Empty<AdaptiveAction>(),
            ]);
    }

    /// <summary>Whether it may be approved together with others, without a look at each.</summary>
    public static bool IsSmall(SupplyListItem item, decimal smallUpTo)
    {
        ArgumentNullException.ThrowIfNull(item);
        return !item.HasUnknownPrice && item.Value <= smallUpTo;
    }

    // The numbers and versions that the reader sees: what comes in meanwhile is not approved with them.
    private static AdaptiveContainer Small(SupplyListItem[] small, decimal smallUpTo) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Separator = true,
        Items =
        [
            Line.Hint(Phrase.Of(SupplyTexts.ApproveSmallHint, Amount.Of(smallUpTo), small.Length)),
            new AdaptiveActionSet
            {
                Actions =
                [
                    new Button(Phrase.Of(SupplyTexts.ApproveSmall, small.Length), Verbs.ApproveSmall)
                    {
                        Others = string.Join(' ', small.Select(item => FormattableString.Invariant($"{item.Id}:{item.Version}"))),
                        IsTheThingToDo = true,
                    }.ToAction(),
                ],
            },
        ],
    };
}
