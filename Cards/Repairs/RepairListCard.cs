using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>One page of a list of repairs. Choosing a row brings the card of that repair.</summary>
public static class RepairListCard
{
    /// <summary>How many repairs a page shows.</summary>
    public const int PageSize = 20;

    /// <summary>What is open in the office, for whoever runs the back office.</summary>
    /// <param name="first">Whether this is the first page.</param>
    public static AdaptiveCard Open(Page<RepairListItem> page, bool first)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Of(
            page,
            first,
            first ? Words.OpenTitle : Words.OpenMoreTitle,
            (page.Items.IsEmpty, first) switch
            {
                (true, true) => Words.OpenEmpty,
                (true, false) => Words.OpenNoMore,
                _ => Words.OpenHint,
            },
            Verbs.ListOpen,
            isMine: false);
    }

    /// <summary>What the reader reported.</summary>
    /// <param name="first">Whether this is the first page.</param>
    public static AdaptiveCard Mine(Page<RepairListItem> page, bool first)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Of(
            page,
            first,
            first ? Words.MineTitle : Words.MineMoreTitle,
            (page.Items.IsEmpty, first) switch
            {
                (true, true) => Words.MineEmpty,
                (true, false) => Words.OpenNoMore,
                _ => Words.MineHint,
            },
            Verbs.ListMine,
            isMine: true);
    }

    private static AdaptiveCard Of(Page<RepairListItem> page, bool first, string title, string hint, string more, bool isMine) => Sheet.Of(
        title,
        [
            Line.Title(title),
            Line.Hint(hint),
            .. page.Items.Select(item => RepairListRow.For(item, isMine)),
        ],
        Buttons(page, more, isEmpty: isMine && first && page.Items.IsEmpty));

    private static IEnumerable<AdaptiveAction> Buttons(Page<RepairListItem> page, string more, bool isEmpty)
    {
        if (page.Next is { } next)
        {
            yield return new Button(Words.More, more) { After = next }.ToAction();
        }

        if (isEmpty)
        {
            yield return new Button(Words.FormTitle, Verbs.New) { IsTheThingToDo = true }.ToAction();
        }
    }
}
