using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Stock;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleCounts;
using static BackOffice.UnitTests.Samples.SampleLists;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Cards;

public class CountCardTests
{
    private const int Most = 24 * 1024;

    [Fact]
    public void A_sheet_is_counted_blind() => Snapshot.MatchCard(CountSheetCard.For(Sheet, View));

    [Fact]
    public void A_page_of_a_sheet_that_shows_what_is_expected_and_names_what_is_wrong() => Snapshot.MatchCard(CountSheetCard.For(Sheet, View with
    {
        ShowsExpected = true,
        Page = 1,
        Pages = 3,
        Total = 53,
        Wrong = ImmutableDictionary<string, string>.Empty.Add("PEN-BLUE", "a lot"),
    }));

    [Fact]
    public void Differences_want_their_reasons() => Snapshot.MatchCard(CountDifferencesCard.For(
        Compared,
        Differences,
        ReasonsGiven.None with
        {
            Banner = CountSentences.HasMoved(),
            Errors = ImmutableDictionary<string, string>.Empty.Add("PAP-A4", CountSentences.NeedsReason()),
        }));

    [Fact]
    public void One_difference_that_was_told_in_words() => Snapshot.MatchCard(CountDifferencesCard.For(
        Compared with { IsInWords = true }, [Differences[0]], ReasonsGiven.None));

    [Fact]
    public void A_count_that_is_done() => Snapshot.MatchCard(CountDoneCard.For(Done, Cabinet, Eric));

    [Fact]
    public void Places_to_count() => Snapshot.MatchCard(CountPlacesCard.For(["Cabinet 1", "Cabinet 2", "Cellar"], "cupboard 9"));

    [Fact]
    public void Names_that_are_in_doubt() => Snapshot.MatchCard(CountDoubtsCard.For(
        Sheet, [new CountDoubt("toner 3", [(Toner, 3), (Toner with { Code = ItemCode.Parse("TON-26X"), Facts = Toner.Facts with { Name = "Toner HP 26X" } }, 3)])], ["unicorns"]));

    [Fact]
    public void The_shrinkage_of_a_month() => Snapshot.MatchCard(ShrinkageCard.For(new YearMonth(2026, 11), Months, hasNext: false));

    [Fact]
    public void A_month_without_shrinkage() => Snapshot.MatchCard(ShrinkageCard.For(new YearMonth(2026, 9), [], hasNext: true));

    [Fact]
    public void How_to_import_the_stock() => Snapshot.MatchCard(ImportCard.Ask(of: ImportSubject.Stock));

    [Fact]
    public void What_a_list_of_items_would_change() => Snapshot.MatchCard(ImportCard.Preview(SampleAssets.Import, SampleCounts.Import, Eric));

    [Theory]
    [InlineData("W")]
    [InlineData("漢")]
    [InlineData("\"")]
    public void The_largest_cards_of_a_count_are_sent_whole(string text)
    {
        var items = Enumerable.Range(0, 30).Select(i => new StockItem(
            ItemCode.Parse(string.Create(CultureInfo.InvariantCulture, $"ABCDEFGHIJKLMNOPQ-{i:00}")),
            new ItemFacts(Filled(text, ItemFacts.NameLimit), Filled(text, ItemFacts.UnitLimit), Price: 999_999.99m),
            [new Shelf(Filled(text, Shelf.PlaceLimit), 1_000_000)])).ToImmutableArray();
        var sheet = (Sheet with { Place = Filled(text, Shelf.PlaceLimit), By = Eric.Named with { Name = Filled(text, 200) } }).Showing(items).With(items.Select(item => (item, (int?)999_999)));
        var all = items.ToDictionary(item => item.Code);
        var given = new ReasonsGiven(Filled(text, StockFields.WhyLimit), items.ToImmutableDictionary(item => item.Code.Value, _ => Filled(text, 100)))
        {
            Errors = items.ToImmutableDictionary(item => item.Code.Value, _ => CountSentences.Refused(new StockRefusal.IsReserved(999_999))),
        };
        var page = new CountSheetView([.. items.Take(CountSheetCard.PageSize)], 1, 3, 60, ShowsExpected: true, LastCount with { By = sheet.By })
        {
            Wrong = items.ToImmutableDictionary(item => item.Code.Value, _ => Filled(text, 20)),
        };

        Assert.InRange(CountSheetCard.For(sheet, page).Size(), 1, Most);
        Assert.InRange(CountDifferencesCard.For(sheet, sheet.Differences(all), given).Size(), 1, Most);
        Assert.InRange(CountDoneCard.For(sheet.Posted(items.Select(item => (item.Code, -999_999))) with { DoneAt = SampleRepairs.Morning }, items, Dana).Size(), 1, Most);
        Assert.InRange(CountPlacesCard.For([.. Enumerable.Repeat(Filled(text, Shelf.PlaceLimit), 40)], Filled(text, 300)).Size(), 1, Most);
        Assert.InRange(CountPlacesCard.For([.. Enumerable.Repeat(Filled(text, Shelf.PlaceLimit), 40)], counted: Filled(text, 1_500)).Size(), 1, Most);
        Assert.InRange(CountDoubtsCard.For(sheet, [.. Enumerable.Repeat(new CountDoubt(Filled(text, 200), [.. items.Take(3).Select(item => (item, 999_999))]), 40)], [Filled(text, 900)]).Size(), 1, Most);
        Assert.InRange(
            ShrinkageCard.For(new YearMonth(2026, 11), [.. items.Select(item => new Shrinkage(new YearMonth(2026, 11), item.Code, item.Facts.Name, item.Facts.Unit, 999_999_999, 999_999_999, 99_999_999.99m))], hasNext: true).Size(), 1, Most);
    }
}
