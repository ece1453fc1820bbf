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
    /// <param name="filter">What of it is shown.</param>
    /// <param name="first">Whether this is the first page.</param>
    public static AdaptiveCard Open(Page<RepairListItem> page, RepairFilter filter, RepairListChoices choices, bool first)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(choices);
        var title = (first ? Words.OpenTitle : Words.OpenMoreTitle) + RepairListFilter.Suffix(filter);
        var hint = (page.Items.IsEmpty, first) switch
        {
            (true, true) => RepairListFilter.Nothing(filter),
            (true, false) => Words.OpenNoMore,
            _ => Words.OpenHint,
        };
        var more = More(page, Verbs.FilterOpen, filter);
        var isAnythingOpen = !page.Items.IsEmpty || !filter.IsAll;
        return Of(
            page,
            title,
            hint,
            isMine: false,
            [
                .. more.Length > 0 ? new[] { new AdaptiveActionSet { Actions = [.. more] } } : [],
                .. isAnythingOpen ? new[] { RepairListFilter.Fields(filter, choices, page.Items) } : [],
            ],
            []);
    }

    /// <summary>What the reader reported.</summary>
    /// <param name="first">Whether this is the first page.</param>
    public static AdaptiveCard Mine(Page<RepairListItem> page, bool first)
    {
        ArgumentNullException.ThrowIfNull(page);
        var title = first ? Words.MineTitle : Words.MineMoreTitle;
        var hint = (page.Items.IsEmpty, first) switch
        {
            (true, true) => Words.MineEmpty,
            (true, false) => Words.OpenNoMore,
            _ => Words.MineHint,
        };
        return Of(
            page,
            title,
            hint,
            isMine: true,
            [],
            [
                .. More(page, Verbs.ListMine, RepairFilter.All),
                .. page.Items.IsEmpty && first ? new[] { new Button(Words.FormTitle, Verbs.New) { IsTheThingToDo = true }.ToAction() } : [],
            ]);
    }

    private static AdaptiveCard Of(
        Page<RepairListItem> page, string title, string hint, bool isMine, AdaptiveElement[] below, IEnumerable<AdaptiveAction> buttons) => Sheet.Of(
        title,
        [
            Line.Title(title),
            Line.Hint(hint),
            .. page.Items.Select(item => RepairListRow.For(item, isMine)),
            .. below,
        ],
        buttons);

    private static AdaptiveAction[] More(Page<RepairListItem> page, string verb, RepairFilter filter) =>
        page.Next is { } next ? [new Button(Words.More, verb) { After = next, Filter = filter }.ToAction()] : [];
}
