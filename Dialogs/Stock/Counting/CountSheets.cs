using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>The sheet on which a place is counted, page by page. The caller has checked who asks.</summary>
public sealed class CountSheets(IStock stock, ICounts counts, CountSettings settings)
{
    /// <summary>Begins to count a place, or goes on with it.</summary>
    public async Task<AdaptiveCard> OpenAsync(string place, Person by, CancellationToken cancellation)
    {
        var items = await stock.AllAsync(cancellation);
        return FindPlace.Named(place, FindPlace.Of(items)) is { } known
            ? await ShowAsync(await counts.BeginAsync(known, by, cancellation), items, new SheetPage(0), by, cancellation)
            : CountPlacesCard.For(FindPlace.Of(items), place);
    }

    /// <summary>Takes what was typed, and shows a page; the one with what cannot be taken, where there is such.</summary>
    /// <param name="typed">By code.</param>
    public async Task<AdaptiveCard> TurnAsync(
        CountId id, int page, IReadOnlyDictionary<string, string> typed, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        var items = await stock.AllAsync(cancellation);
        return await counts.FindAsync(id, by.Id, cancellation) is { } sheet
            ? await ShowAsync(sheet, items, Wanted(sheet, items, page, typed), by, cancellation)
            : CountDoneCard.Gone();
    }

    /// <summary>A page of a sheet, in place of something that could not be done.</summary>
    internal async Task<AdaptiveCard> ShowAsync(
        CountSheet sheet, ImmutableArray<StockItem> items, SheetPage wanted, Person by, CancellationToken cancellation)
    {
        if (sheet.DoneAt is not null)
        {
            return CountDoneCard.For(sheet, items, by);
        }

        ImmutableArray<StockItem> there = [.. ItemsAt(sheet.Place, items)];
        var pages = Math.Max(1, (there.Length + CountSheetCard.PageSize - 1) / CountSheetCard.PageSize);
        var page = Math.Clamp(wanted.Number, 0, pages - 1);
        ImmutableArray<StockItem> shown = [.. there.Skip(page * CountSheetCard.PageSize).Take(CountSheetCard.PageSize)];
        var now = await counts.ChangeAsync(sheet.Id, by, before => before.With(wanted.Read).Showing(shown), cancellation);
        return now is null ? CountDoneCard.Gone() : CountSheetCard.For(now, new CountSheetView(
            shown, page, pages, there.Length, settings.ShowsExpected, await counts.LastAsync(sheet.Place, cancellation))
        {
            Wrong = wanted.Wrong,
            Banner = wanted.Banner,
        });
    }

    internal static IEnumerable<StockItem> ItemsAt(string place, IEnumerable<StockItem> items) =>
        items.Where(item => item.Shelves.Any(shelf => shelf.IsAt(place)));

    private static SheetPage Wanted(CountSheet sheet, ImmutableArray<StockItem> items, int page, IReadOnlyDictionary<string, string> typed)
    {
        var read = TypedCounts.Of(typed, items.ToDictionary(item => item.Code));
        var firstWrong = ItemsAt(sheet.Place, items).Index().FirstOrDefault(item => read.Wrong.ContainsKey(item.Item.Code.Value));
        return new SheetPage(firstWrong.Item is null ? page : firstWrong.Index / CountSheetCard.PageSize) { Read = read.Read, Wrong = read.Wrong };
    }

    /// <summary>A page that is to be shown, and what is to be taken or told with it.</summary>
    internal sealed record SheetPage(int Number)
    {
        public ImmutableArray<(StockItem Item, int? Counted)> Read { get; init; } = [];

        public ImmutableDictionary<string, string> Wrong { get; init; } = ImmutableDictionary<string, string>.Empty;

        public string? Banner { get; init; }
    }
}
