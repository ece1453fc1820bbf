using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Dialogs.Stock;

/// <summary>Sets what was counted against what is known now. A count without a difference is done by that.</summary>
public sealed class CompareCount(IStock stock, ICounts counts, CountSheets sheets, IClock clock)
{
    /// <summary>Takes what was typed first; what cannot be taken brings its page back.</summary>
    /// <param name="typed">By code.</param>
    public async Task<AdaptiveCard> RunAsync(CountId id, IReadOnlyDictionary<string, string> typed, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(typed);
        var items = await stock.AllAsync(cancellation);
        var read = TypedCounts.Of(typed, items.ToDictionary(item => item.Code));
        return !read.Wrong.IsEmpty ? await sheets.TurnAsync(id, 0, typed, by, cancellation)
            : await counts.ChangeAsync(id, by, before => before.With(read.Read), cancellation) is { } sheet
                ? await ShowAsync(sheet, items, ReasonsGiven.None, by, cancellation)
                : CountDoneCard.Gone();
    }

    /// <param name="items">As they are now.</param>
    internal async Task<AdaptiveCard> ShowAsync(
        CountSheet sheet, ImmutableArray<StockItem> items, ReasonsGiven given, Person by, CancellationToken cancellation)
    {
        var known = items.ToDictionary(item => item.Code);
        if (sheet.DoneAt is null && sheet.Counted == 0)
        {
            var nothing = new CountSheets.SheetPage(0) { Banner = CountSentences.NothingCounted() };
            return await sheets.ShowAsync(sheet, items, nothing, by, cancellation);
        }

        var now = await counts.ChangeAsync(
            sheet.Id,
            by,
            before => before.Differences(known) is { IsEmpty: false } differences
                ? before.Comparing(differences)
                : before with { DoneAt = clock.GetCurrentInstant() },
            cancellation);
        return now switch
        {
            null => CountDoneCard.Gone(),
            { DoneAt: not null } => CountDoneCard.For(now, items, by),
            _ => CountDifferencesCard.For(now, now.Differences(known), given),
        };
    }
}
