using System.Collections.Immutable;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Stock;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>A cabinet that somebody counts.</summary>
internal static class SampleCounts
{
    public static StockItem Paper { get; } = Item("PAP-A4", "A4 paper", "ream", 40, 24.50m);

    public static StockItem Toner { get; } = Item("TON-59A", "Toner HP 59A, black, for LaserJet Pro M404", "cartridge", 5, 79.90m);

    public static StockItem Pens { get; } = Item("PEN-BLUE", "Ballpoint pens, blue", "piece", 100, price: null);

    public static ImmutableArray<StockItem> Cabinet { get; } = [Paper, Pens, Toner];

    public static PlaceCount LastCount { get; } = new("Cabinet 2", Dana.Named, Morning, 3, 1);

    public static CountSheet Sheet { get; } = new CountSheet(
        CountId.TryParse("00000000000000A7", out var id) ? id : default,
        "Cabinet 2",
        Eric.Named,
        Morning,
        ImmutableSortedDictionary.Create<string, CountLine>(StringComparer.Ordinal)).Showing(Cabinet).With([(Paper, 38)]);

    public static CountSheetView View { get; } = new(Cabinet, Page: 0, Pages: 1, Total: 3, ShowsExpected: false, LastCount);

    /// <summary>Two differ, and one of them has moved meanwhile.</summary>
    public static CountSheet Compared { get; } = Sheet.With([(Pens, 103), (Toner, 5)]) is var counted
        ? counted.Comparing(counted.Differences(Known(Paper, Pens, Toner)))
        : Sheet;

    public static ImmutableArray<CountedItem> Differences { get; } =
    [
        new CountedItem(Paper, Expected: 40, Counted: 38, Seen: 40),
        new CountedItem(Pens, Expected: 97, Counted: 103, Seen: 100),
    ];

    public static CountSheet Done { get; } = Compared.Posted([(Paper.Code, -2), (Pens.Code, 3)]) with { DoneAt = Morning };

    public static ImmutableArray<Shrinkage> Months { get; } =
    [
        new(new YearMonth(2026, 6), Paper.Code, "A4 paper", "ream", Missing: 6, Lost: 29.40m),
        new(new YearMonth(2026, 8), Toner.Code, "Toner HP 59A", "cartridge", Missing: 1, Lost: 79.90m),
        new(new YearMonth(2026, 10), Paper.Code, "A4 paper", "ream", Missing: 3, Found: 1, Lost: 14.70m, Gained: 4.90m),
        new(new YearMonth(2026, 11), Paper.Code, "A4 paper", "ream", Missing: 4, Found: 1, Lost: 19.60m, Gained: 4.90m),
        new(new YearMonth(2026, 11), Pens.Code, "Ballpoint pens, blue", "piece", Found: 3, IsPriced: false),
        new(new YearMonth(2026, 11), Toner.Code, "Toner HP 59A, black, for LaserJet Pro M404", "cartridge", Missing: 1, Lost: 79.90m),
    ];

    public static ImportPreview Import { get; } = new(
        ImportSubject.Stock,
        [.. Enumerable.Range(2, 58).Select(number => new ImportLine(number, ImmutableDictionary<string, string>.Empty))],
        41,
        17,
        240,
        [new ImportProblem.Field(7, new BackOffice.Domain.FieldError(StockFields.Place, new BackOffice.Domain.FieldProblem.Missing())), new ImportProblem.Retired(9, "PAP-A3")])
    {
        OtherAmounts = 12,
    };

    public static Dictionary<ItemCode, StockItem> Known(params StockItem[] items) => items.ToDictionary(item => item.Code);

    private static StockItem Item(string code, string name, string unit, int units, decimal? price) =>
        new(ItemCode.Parse(code), new ItemFacts(name, unit, Price: price), [new Shelf("Cabinet 2", units)]);
}
