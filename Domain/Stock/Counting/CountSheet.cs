using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>What somebody counts at a place, as far as they have come. It is kept while they go from page to page, and when it is posted.</summary>
/// <param name="Place">As the office calls it: "Cabinet 2".</param>
/// <param name="Edition">Goes up with each comparison that is shown: a confirmation of another one is an old one.</param>
public sealed record CountSheet(CountId Id, string Place, PersonName By, Instant Begun, ImmutableSortedDictionary<string, CountLine> Lines, int Edition = 0)
{
    /// <summary>So many differences are looked at, and confirmed, at once.</summary>
    public const int DifferencesAtOnce = 12;

    /// <summary>When the last of it was posted; null while it is still being counted.</summary>
    public Instant? DoneAt { get; init; }

    /// <summary>The numbers came in words, so that the reason may come in words too.</summary>
    public bool IsInWords { get; init; }

    /// <summary>Whether a comparison was shown, and waits for reasons.</summary>
    public bool AwaitsReasons => DoneAt is null && Lines.Values.Any(line => line is { Shown: not null, Posted: null });

    public int Counted => Lines.Values.Count(line => line.Counted is not null);

    /// <summary>Differences that were posted.</summary>
    public int Different => Lines.Values.Count(line => line.Posted is not null);

    /// <summary>The sheet whose items are before the counter: what is known of them now is what they count against.</summary>
    public CountSheet Showing(IEnumerable<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return this with
        {
            Lines = Lines.SetItems(items
                .Where(item => Lines.GetValueOrDefault(item.Code.Value) is not { Counted: not null })
                .Select(item => KeyValuePair.Create(item.Code.Value, new CountLine(Counted: null, Seen: item.At(Place))))),
        };
    }

    /// <summary>The sheet with numbers that were typed; null for none any more. What is posted stays.</summary>
    public CountSheet With(IEnumerable<(StockItem Item, int? Counted)> typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return typed.Aggregate(this, (sheet, entry) =>
            sheet.Lines.GetValueOrDefault(entry.Item.Code.Value) is { Posted: not null }
                ? sheet
                : sheet with
                {
                    Lines = sheet.Lines.SetItem(
                        entry.Item.Code.Value,
                        new CountLine(entry.Counted, sheet.Lines.GetValueOrDefault(entry.Item.Code.Value)?.Seen ?? entry.Item.At(sheet.Place))),
                });
    }

    /// <summary>What was counted otherwise than is known now, and is not posted yet, in the order of the codes.</summary>
    public ImmutableArray<CountedItem> Differences(IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return
        [
            .. Lines
                .Where(line => line.Value is { Counted: not null, Posted: null })
                .Select(line => items.GetValueOrDefault(ItemCode.Parse(line.Key)) is { } item
                    ? new CountedItem(item, item.At(Place), line.Value.Counted!.Value, line.Value.Seen)
                    : null)
                .OfType<CountedItem>()
                .Where(counted => counted.Difference != 0),
        ];
    }

    /// <summary>The sheet whose first differences are before the counter, each against what is known of it now.</summary>
    public CountSheet Comparing(ImmutableArray<CountedItem> differences)
    {
        var shown = differences.Take(DifferencesAtOnce).ToDictionary(counted => counted.Item.Code.Value, counted => counted.Expected, StringComparer.Ordinal);
        return this with
        {
            Edition = Edition + 1,
            Lines = Lines.SetItems(Lines
                .Where(line => line.Value.Posted is null)
                .Select(line => KeyValuePair.Create(
                    line.Key, line.Value with { Shown = shown.TryGetValue(line.Key, out var expected) ? expected : null }))
                .ToArray()),
        };
    }

    /// <summary>The sheet whose differences are in the ledger.</summary>
    public CountSheet Posted(IEnumerable<(ItemCode Item, int Difference)> posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return this with
        {
            Lines = Lines.SetItems(posted
                .Where(entry => Lines.ContainsKey(entry.Item.Value))
                .Select(entry => KeyValuePair.Create(entry.Item.Value, Lines[entry.Item.Value] with { Posted = entry.Difference }))
                .ToArray()),
        };
    }

    /// <summary>Names the deed of posting an item's difference.</summary>
    public string Once(ItemCode item) => $"count {Id} {item}";
}
