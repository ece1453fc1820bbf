using System.Collections.Immutable;

namespace BackOffice.StorageTests;

/// <summary>The plainest stock there can be: amounts at places, and how many of them are put by. What the product keeps must agree with it.</summary>
internal sealed record PlainStock(ImmutableList<(string Place, int Units)> Places, int PutBy)
{
    public static PlainStock Empty { get; } = new([], 0);

    public int Units => Places.Sum(place => place.Units);

    /// <returns>Null where it is to be refused.</returns>
    public PlainStock? After(Wish wish)
    {
        var after = wish.What switch
        {
            Deed.Receive => Add(wish.Place, wish.Units),
            Deed.Issue => wish.Units <= Units - PutBy ? Take(wish.Units) : null,
            Deed.Count => Add(wish.Place, wish.Units - At(wish.Place)),
            Deed.Move => wish.Place == wish.To ? this : Add(wish.Place, -wish.Units)?.Add(wish.To, wish.Units),
            Deed.Correct => Add(wish.Place, wish.Units - 4),
            Deed.Reserve => this with { PutBy = PutBy + wish.Units },
            Deed.Release => this with { PutBy = PutBy - wish.Units },
            Deed.IssueReserved => wish.Units <= PutBy ? Take(wish.Units) is { } taken ? taken with { PutBy = PutBy - wish.Units } : null : null,
            _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, "There is no such deed."),
        };
        return after is { PutBy: >= 0 } && after.PutBy <= after.Units ? after : null;
    }

    private int At(string place) => Places.Find(known => known.Place == place).Units;

    private PlainStock? Add(string place, int units) => At(place) + units < 0 ? null
        : units == 0 ? this
        : Places.FindIndex(known => known.Place == place) is >= 0 and var index
            ? this with { Places = Places.SetItem(index, (place, Places[index].Units + units)) }
            : this with { Places = Places.Add((place, units)) };

    private PlainStock Take(int units)
    {
        var left = this;
        foreach (var (place, there) in Places)
        {
            var taken = Math.Min(there, units);
            left = left.Add(place, -taken)!;
            units -= taken;
        }

        return left;
    }
}

internal enum Deed
{
    Receive,
    Issue,
    Count,
    Move,
    Correct,
    Reserve,
    Release,
    IssueReserved,
}

/// <summary>What somebody wants done with an item.</summary>
internal sealed record Wish(Deed What, int Units, string Place, string To);
