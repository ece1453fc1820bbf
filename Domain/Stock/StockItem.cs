using System.Collections.Immutable;
using BackOffice.Domain.Due;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>An item of the stock, and the sums of its ledger.</summary>
/// <param name="Shelves">Where it is kept, in the order in which they are emptied.</param>
/// <param name="Reserved">Units that are put by for cases; never more than are on hand.</param>
/// <param name="OnOrder">Units that suppliers are to bring.</param>
/// <param name="Waiting">Units that were granted and are still to come, since there were too few.</param>
/// <param name="Movements">How many lines its ledger has.</param>
/// <param name="Edition">How often its facts were written: a form on another edition is an old one.</param>
public sealed record StockItem(
    ItemCode Code, ItemFacts Facts, ImmutableArray<Shelf> Shelves, int Reserved = 0, int OnOrder = 0, int Movements = 0, int Edition = 1, int Waiting = 0)
{
    public const int MostShelves = 10;

    /// <summary>Stored with the work that is due, so it never changes.</summary>
    public const string AllotWorkKind = "stock-allot";

    /// <summary>More units than any office keeps: sums cannot run over.</summary>
    public const int MostUnits = 1_000_000;

    /// <summary>It is no longer kept: it cannot be asked for, ordered or received, but what is left can go.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Since when units are free that others wait for; null where none are, or nobody waits.</summary>
    public Instant? AllotAt { get; init; }

    /// <summary>What the office is to do by itself for it next; null for nothing.</summary>
    public DueWork? Due => AllotAt is { } at ? new DueWork(AllotWorkKind, Code.Value, at) : null;

    /// <summary>How much was handed out, week by week.</summary>
    public WeeklyUse Use { get; init; } = WeeklyUse.None;

    public int OnHand => Shelves.Sum(shelf => shelf.OnHand);

    /// <summary>What nobody waits for.</summary>
    public int Available => OnHand - Reserved;

    /// <summary>What will be there when all has come that is ordered, and all are served who wait; below 0 where that is not enough.</summary>
    public int Position => Available + OnOrder - Waiting;

    /// <summary>Whether more should be ordered.</summary>
    public bool IsLow => !IsRetired && Facts.ReorderPoint is { } point && Position <= point;

    public StockLevel Level =>
        IsRetired ? StockLevel.Retired
        : Available <= 0 ? StockLevel.Out
        : IsLow ? StockLevel.Low
        : Facts.ReorderPoint is { } point && Available - Waiting <= point ? StockLevel.Coming
        : StockLevel.Enough;

    public int At(string place) => Shelves.FirstOrDefault(shelf => shelf.IsAt(place))?.OnHand ?? 0;

    /// <summary>Writes lines into the ledger: all of them, or none where a sum would be wrong afterwards.</summary>
    public StockDecision Post(PostedBy by, params IEnumerable<Posting> postings)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(postings);
        var after = this;
        var lines = ImmutableArray.CreateBuilder<StockMovement>();
        foreach (var posting in postings)
        {
            after = after.With(posting);
            lines.Add(new StockMovement(
                after.Movements, posting.Kind, posting.Place, posting.OnHand, posting.Reserved, by.Who, by.At, by.Why, by.Case));
        }

        after = after.WithoutOldPlaces() with { Use = Use.With(lines) };
        after = after with { AllotAt = after.Waiting == 0 ? null : after.Available > Available ? AllotAt ?? by.At : AllotAt };
        return after.Fault() is { } fault ? new StockDecision.Refused(fault) : new StockDecision.Accepted(after, lines.ToImmutable());
    }

    private StockItem With(Posting posting)
    {
        var after = this with { Reserved = Reserved + posting.Reserved, Movements = Movements + 1 };
        if (posting.Place is not { } place)
        {
            return after;
        }

        var shelf = Shelves.FirstOrDefault(shelf => shelf.IsAt(place));
        return after with
        {
            Shelves = shelf is null
                ? Shelves.Add(new Shelf(place, posting.OnHand))
                : Shelves.Replace(shelf, shelf with { OnHand = shelf.OnHand + posting.OnHand }),
        };
    }

    // Places that hold nothing make room for new ones.
    private StockItem WithoutOldPlaces() =>
        Shelves.Length <= MostShelves ? this : this with { Shelves = [.. Shelves.Where(shelf => shelf.OnHand != 0)] };

    private StockRefusal? Fault() =>
        Shelves.FirstOrDefault(shelf => shelf.OnHand < 0) is { } empty ? new StockRefusal.NotOnShelf(empty.Place)
        : Shelves.Any(shelf => shelf.OnHand > MostUnits) || Shelves.Sum(shelf => (long)shelf.OnHand) > MostUnits ? new StockRefusal.TooMuch()
        : Shelves.Length > MostShelves ? new StockRefusal.TooManyPlaces()
        : OnOrder < 0 || Waiting < 0 ? throw new InvalidOperationException($"{Code} would have {OnOrder} on order and {Waiting} waited for.")
        : Reserved < 0 ? new StockRefusal.NotReserved()
        : Reserved > OnHand ? new StockRefusal.IsReserved(Reserved)
        : null;
}
