using AdaptiveCards;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Look;
using BackOffice.Cards.Supplies;
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
        var more = More(page.Next, Verbs.FilterOpen, filter);
        var isAnythingOpen = !page.Items.IsEmpty || !filter.IsAll;
        return Of(
            page.Items.Select(item => RepairListRow.For(item, isMine: false)),
            title,
            hint,
            [
                .. more.Length > 0 ? new[] { new AdaptiveActionSet { Actions = [.. more] } } : [],
                .. isAnythingOpen ? new[] { RepairListFilter.Fields(filter, choices, page.Items) } : [],
            ],
            []);
    }

    /// <summary>What the reader reported and asked for.</summary>
    /// <param name="first">Whether this is the first page.</param>
    public static AdaptiveCard Mine(Page<MyRequest> page, bool first)
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
            page.Items.Select(Row),
            title,
            hint,
            [],
            [
                .. More(page.Next, Verbs.ListMine, RepairFilter.All),
                .. page.Items.IsEmpty && first ? new[] { new Button(Words.FormTitle, Verbs.New) { IsTheThingToDo = true }.ToAction() } : [],
            ]);
    }

    private static AdaptiveColumnSet Row(MyRequest request) => request switch
    {
        MyRequest.OfRepair(var repair) => RepairListRow.For(repair, isMine: true),
        MyRequest.OfSupplies(var supplies) => SupplyListRow.For(supplies, isMine: true),
        MyRequest.OfInterview(var interview) => InterviewRow.ForMine(interview),
        _ => throw new ArgumentOutOfRangeException(nameof(request), request, "This kind of request has no row yet."),
    };

    private static AdaptiveCard Of(
        IEnumerable<AdaptiveElement> rows, string title, string hint, AdaptiveElement[] below, IEnumerable<AdaptiveAction> buttons) => Sheet.Of(
        title,
        [
            Line.Title(title),
            Line.Hint(hint),
            .. rows,
            .. below,
        ],
        buttons);

    private static AdaptiveAction[] More(string? after, string verb, RepairFilter filter) =>
        after is { } next ? [new Button(Words.More, verb) { After = next, Filter = filter }.ToAction()] : [];
}
