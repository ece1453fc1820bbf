using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>Goes through a text once, from its first word to its last, and tells what may name a thing from what steers.</summary>
internal ref struct ItemScan
{
    private readonly ItemText text;
    private readonly bool counts;
    private readonly bool asks;
    private ItemTaker taker;

    /// <summary>Words belong to a preposition, until something new begins.</summary>
    private bool inside;

    public ItemScan(ItemText text, Intent intent)
    {
        this.text = text;
        counts = intent is Intent.CountStock or Intent.ReceiveDelivery;
        asks = intent is Intent.StockLevel;
        taker = new ItemTaker(text, cancels: intent is Intent.CancelRequest);
    }

    public ImmutableArray<WantedItem> Read()
    {
        var position = 0;
        while (position < text.Length)
        {
            position = Step(position);
        }

        return taker.ToImmutable();
    }

    private int Step(int position)
    {
        if (text.IsMark(position))
        {
            inside = false;
            taker.Joins = false;
            if (text.EndsSentence(position))
            {
                taker.Open = false;
            }

            return position + 1;
        }

        if (text.IsOccupied(position))
        {
            inside = false;
            return position + 1;
        }

        if (text.IsParted(position))
        {
            inside = false;
        }

        if (!text.Is(position, ItemWord.Thing | ItemWord.Equipment | ItemWord.Colour) && Control(position) is { } after)
        {
            return after;
        }

        if (inside && !BeginsAnew(position))
        {
            return position + 1;
        }

        if (text.IsLineNumber(position))
        {
            return position + 1;
        }

        return Take(position);
    }

    /// <summary>The position after a word that steers; null when none stands there.</summary>
    private int? Control(int position)
    {
        var @class = text.At(position);
        var end = position + text.LengthAt(position);
        if (counts && (@class & ItemWord.OldAmount) != default && Amount.At(text, end) is { Length: > 0, IsArticle: false } old
            && text.UnitAt(end + old.Length).Length == 0 && !text.Is(end + old.Length, ItemWord.Thing))
        {
            return end + old.Length;
        }

        if ((@class & ItemWord.Closing) != default)
        {
            taker.Open = false;
            inside = true;
        }
        else if ((@class & ItemWord.Lead) != default && !IsUnitAfterNumber(position))
        {
            taker.Open = true;
            inside = false;
            taker.Follows &= counts;
        }
        else if ((@class & ItemWord.HalfLead) != default)
        {
            taker.Open = false;
            inside = false;
        }
        else if ((@class & ItemWord.Join) != default)
        {
            inside = false;
        }
        else if ((@class & ItemWord.Preposition) != default && (@class & ItemWord.Filler) != default && Amount.At(text, end).Length > 0)
        {
            // "about 20 badges"
            return end;
        }
        else if ((@class & ItemWord.Preposition) != default)
        {
            // "by Friday" and "to 40" leave what follows as it was.
            if (text.IsOccupied(end) || (counts && Amount.At(text, end).Length > 0))
            {
                inside = false;
            }
            else
            {
                taker.Open = false;
                inside = true;
                taker.Follows &= counts;
            }
        }
        else if ((@class & (ItemWord.Clause | ItemWord.Tail)) != default && ((@class & ItemWord.Filler) == default || taker.Follows))
        {
            taker.Open &= (@class & ItemWord.Clause) == default;
            taker.Follows &= counts;
        }
        else if ((@class & ItemWord.Ignored) == default || (@class & ItemWord.Filler) != default)
        {
            return null;
        }

        taker.Joins = (@class & ItemWord.Join) != default || (taker.Joins && (@class & ItemWord.Ignored) != default);
        return end;
    }

    private readonly bool IsUnitAfterNumber(int position) =>
        position > 0 && text.UnitAt(position).Length > 0 && Amount.At(text, position - 1).Length > 0;

    // "to room 3.11 5 boxes of A4": a number with a unit begins a thing, unless the place takes the number.
    private readonly bool BeginsAnew(int position)
    {
        if (text.Is(position - 1, ItemWord.Place))
        {
            return false;
        }

        // "an order with Lyreco for pens", "how are we on pens"
        var isObject = taker.IsEmpty && text.Is(position - 1, ItemWord.For);
        if (text.Is(position, ItemWord.Thing) && (isObject || (asks && text.Is(position - 1, ItemWord.Preposition | ItemWord.Filler))))
        {
            return true;
        }

        var quantity = Amount.At(text, position);
        return quantity.Length > 0 && !quantity.IsArticle
            && (quantity.IsMarked || quantity.Unit is not null
                || text.UnitAt(position + quantity.Length).Length > 0
                || (text.Is(position + quantity.Length, ItemWord.Thing)
                    && (!text.Is(position - 1, ItemWord.Preposition) || isObject)));
    }

    private int Take(int position)
    {
        inside = false;
        var phrase = ItemPhrase.Read(text, position, counts);
        if (NoThings.IsPlace(text, phrase))
        {
            taker.Open = false;
            inside = true;
            taker.Follows = false;
            return Math.Max(phrase.Name.Start, position) + 1;
        }

        if (NoThings.Begins(text, phrase))
        {
            taker.Open = false;
            return phrase.Name.Start + 1;
        }

        taker.Take(phrase);
        return Math.Max(phrase.End, position + 1);
    }
}
