using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

/// <summary>
/// Stories of what people do to an item, some of it at once from two processes, against the plainest model there is: whatever was done
/// at once must have been done in some order, everything must have been taken or refused as the model would in that order, and the sums
/// of the ledger must be the stock.
/// </summary>
[Collection(Tables.Name)]
public sealed class StockModelTests(Tables tables, ITestOutputHelper output)
{
    private const int Stories = 10_000;
    private const int AtOnce = 12;

    /// <summary>The emulator looks through a whole table for a row, so each so many stories have a table of their own.</summary>
    private const int StoriesOfTable = 250;

    private static readonly CaseId Case = CaseId.Parse("SUP-00001");

    private static readonly Gen<Wish> Wishes =
        from what in Gen.Frequency(
            (3, Gen.Constant(Deed.Receive)),
            (2, Gen.Elements(Deed.Issue, Deed.Reserve)),
            (2, Gen.Elements(Deed.Count, Deed.Move, Deed.Correct, Deed.Release, Deed.IssueReserved)))
        from units in Gen.Choose(1, 7)
        from place in Gen.Elements("Cabinet 1", "Cellar")
        from to in Gen.Elements("Cabinet 1", "Cellar", "Desk")
        select new Wish(what, units, place, to);

    // Moments of one to three wishes each.
    private static readonly Gen<Wish[][]> Tales =
        from first in Wishes.ListOf(1)
        from rest in Gen.Choose(1, 3).SelectMany(count => Gen.Choose(1, 3).SelectMany(many => Wishes.ArrayOf(many)).ArrayOf(count))
        select rest.Prepend([.. first]).ToArray();

    [Fact]
    public async Task Whatever_is_done_at_once_was_done_in_some_order_and_the_ledger_adds_up()
    {
        var tales = Tales.Sample(Stories, new Rnd(2027), 10).ToArray();
        var (wishes, refused) = (0, 0);
        foreach (var (chunk, number) in tales.Chunk(StoriesOfTable).Select((chunk, number) => (chunk, number)))
        {
            var one = new TestOffice(tables.ConnectionString, "stories", table: $"stories{number}");
            await one.Table.CreateAsync();
            var other = one.Another();
            await Parallel.ForEachAsync(Enumerable.Range(0, chunk.Length), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (index, _) =>
            {
                var told = await TellAsync(one, other, ItemCode.Parse(string.Create(CultureInfo.InvariantCulture, $"ITEM-{index}")), chunk[index]);
                Interlocked.Add(ref wishes, told.Wishes);
                Interlocked.Add(ref refused, told.Refused);
            });
            await one.Table.DeleteAsync();
        }

        output.WriteLine($"{tales.Length} stories of {wishes} wishes, {refused} of them refused");
        Assert.InRange(refused, wishes / 10, wishes / 2);
    }

    private static async Task<(int Wishes, int Refused)> TellAsync(TestOffice one, TestOffice other, ItemCode code, Wish[][] tale)
    {
        var (wishes, refused) = (0, 0);
        await one.Stock.AddAsync(new AddItem(new ItemForm { Code = code.Value, Name = "Thing", Unit = "piece" }), Eric, CancellationToken.None);
        var model = PlainStock.Empty;
        foreach (var (moment, number) in tale.Select((moment, number) => (moment, number)))
        {
            var outcomes = await Task.WhenAll(moment.Select((wish, place) =>
                GrantAsync((place % 2 == 0 ? one : other).Stock, code, wish, $"{code}/{number}/{place}")));
            wishes += moment.Length;
            refused += outcomes.Count(granted => !granted);
            var item = (await one.Stock.FindAsync(code, CancellationToken.None))!;
            model = Orders(moment.Zip(outcomes).ToImmutableList())
                .Select(order => Play(model, order))
                .FirstOrDefault(after => after is not null && Agrees(after, item))
                ?? throw new InvalidOperationException($"No order explains {string.Join(", ", moment.Zip(outcomes))} after {model} in {Tell(tale)}: {item}");
        }

        await AssertLedgerAddsUpAsync(one.Stock, code);
        return (wishes, refused);
    }

    private static async Task<bool> GrantAsync(StockTable stock, ItemCode code, Wish wish, string once) =>
        await (wish.What switch
        {
            Deed.Reserve => stock.ReserveAsync(code, wish.Units, Eric.Named, Case, once, CancellationToken.None),
            Deed.Release => stock.ReleaseAsync(code, wish.Units, Eric.Named, Case, once, CancellationToken.None),
            Deed.IssueReserved => stock.IssueReservedAsync(code, wish.Units, Eric.Named, Case, once, CancellationToken.None),
            _ => stock.MoveAsync(Command(code, wish, once), Eric, CancellationToken.None),
        }) is StockOutcome.Done;

    private static StockCommand Command(ItemCode code, Wish wish, string once) => wish.What switch
    {
        Deed.Receive => new ReceiveStock(code, once, wish.Units, wish.Place),
        Deed.Issue => new IssueStock(code, once, wish.Units),
        Deed.Count => new CountStock(code, once, wish.Place, wish.Units, "Counted again"),
        Deed.Move => new MoveStock(code, once, wish.Units, wish.Place, wish.To),
        Deed.Correct when wish.Units == 4 => new CountStock(code, once, wish.Place, 0, "Never happened"),
        _ => new CorrectStock(code, once, wish.Place, wish.Units - 4, "Typed wrongly"),
    };

    private static IEnumerable<ImmutableList<T>> Orders<T>(ImmutableList<T> items) => items.IsEmpty
        ? [[]]
        : items.SelectMany((item, index) => Orders(items.RemoveAt(index)).Select(rest => rest.Insert(0, item)));

    private static PlainStock? Play(PlainStock before, IEnumerable<(Wish Wish, bool Granted)> order)
    {
        var now = before;
        foreach (var (wish, granted) in order)
        {
            var after = now.After(Known(wish));
            if (after is not null != granted)
            {
                return null;
            }

            now = after ?? now;
        }

        return now;
    }

    // A correction by nothing is refused as no correction; in its place the shelf is counted as empty.
    private static Wish Known(Wish wish) => wish is { What: Deed.Correct, Units: 4 } ? wish with { What = Deed.Count, Units = 0 } : wish;

    // Emptied places stand where they stood: what is taken next comes from the first that holds anything again.
    private static bool Agrees(PlainStock model, StockItem item) =>
        model.PutBy == item.Reserved && model.Places.SequenceEqual(item.Shelves.Select(shelf => (shelf.Place, shelf.OnHand)));

    private static async Task AssertLedgerAddsUpAsync(StockTable stock, ItemCode code)
    {
        var item = (await stock.FindAsync(code, CancellationToken.None))!;
        var ledger = await stock.LedgerAsync(code, 1_000, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, item.Movements).Reverse(), ledger.Select(line => line.Number));
        Assert.Equal(item.Reserved, ledger.Sum(line => line.Reserved));
        Assert.All(item.Shelves, shelf => Assert.Equal(shelf.OnHand, ledger.Where(line => line.Place == shelf.Place).Sum(line => line.OnHand)));
        Assert.Equal(item.OnHand, ledger.Sum(line => line.OnHand));
    }

    private static string Tell(Wish[][] tale) => string.Join(" then ", tale.Select(moment => string.Join(" with ", moment.Select(wish => wish.ToString()))));
}
