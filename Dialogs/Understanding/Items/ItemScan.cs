using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>Goes through a text once, from its first word to its last, and collects what is named.</summary>
internal ref struct ItemScan
{
    /// <summary>A text no longer than this may be nothing but the name of a thing that nobody knows.</summary>
    private const int ShortText = 5;

    /// <summary>Between a name and what became of it stand no more words than these: "toner has been delivered".</summary>
    private const int MostBeforeTail = 3;

    private readonly ItemText text;
    private readonly bool counts;
    private readonly bool cancels;
    private ImmutableArray<WantedItem>.Builder? items;
    private ItemPhrase unknown;
    private ItemPhrase broken;
    private ItemPhrase each;

    /// <summary>What comes next is a thing, also if nobody knows it.</summary>
    private bool open;

    /// <summary>Words belong to a preposition, until something new begins.</summary>
    private bool inside;

    /// <summary>The thing before stands directly before.</summary>
    private bool follows;

    /// <summary>The word before is "and".</summary>
    private bool joins;

    /// <summary>Where the name of the last thing begins.</summary>
    private int lastName;

    public ItemScan(ItemText text, Intent intent)
    {
        this.text = text;
        counts = intent is Intent.CountStock or Intent.ReceiveDelivery;
        cancels = intent is Intent.CancelRequest;
    }

    public ImmutableArray<WantedItem> Read()
    {
        var position = 0;
        while (position < text.Length)
        {
            position = Step(position);
        }

        if (items is null && unknown.HasName && text.Length <= ShortText && !cancels)
        {
            Add(unknown.Quantity, unknown.Unit, Name(unknown.NameStart, unknown.NameEnd));
        }

        return items?.DrainToImmutable() ?? [];
    }

    private int Step(int position)
    {
        if (text.IsMark(position))
        {
            inside = false;
            joins = false;
            if (text.EndsSentence(position))
            {
                open = false;
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
        if ((@class & ItemWord.Closing) != default)
        {
            open = false;
            inside = true;
        }
        else if ((@class & ItemWord.Lead) != default && !IsUnitAfterNumber(position))
        {
            open = true;
            inside = false;
            follows &= counts;
        }
        else if ((@class & ItemWord.HalfLead) != default)
        {
            open = false;
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
            if (!text.IsOccupied(end) && !(counts && Amount.At(text, end).Length > 0))
            {
                open = false;
                inside = true;
                follows &= counts;
            }
        }
        else if ((@class & (ItemWord.Clause | ItemWord.Tail)) != default && (@class & ItemWord.Filler) == default)
        {
            open &= (@class & ItemWord.Clause) == default;
            follows &= counts;
        }
        else if ((@class & ItemWord.Ignored) == default || (@class & ItemWord.Filler) != default)
        {
            return null;
        }

        joins = (@class & ItemWord.Join) != default || (joins && (@class & ItemWord.Ignored) != default);
        return end;
    }

    private readonly bool IsUnitAfterNumber(int position) =>
        position > 0 && text.Words.Units.At(text.Reading.Words, position).Length > 0 && Amount.At(text, position - 1).Length > 0;

    // "to room 3.11 5 boxes of A4": a number with a unit begins a thing, unless the place takes the number.
    private readonly bool BeginsAnew(int position)
    {
        if (text.Is(position - 1, ItemWord.Place))
        {
            return false;
        }

        var quantity = Amount.At(text, position);
        return quantity.Length > 0 && !quantity.IsArticle
            && (quantity.IsMarked || quantity.Unit is not null
                || text.Words.Units.At(text.Reading.Words, position + quantity.Length).Length > 0
                || (text.Is(position + quantity.Length, ItemWord.Thing) && !text.Is(position - 1, ItemWord.Preposition)));
    }

    private int Take(int position)
    {
        inside = false;
        var phrase = ItemPhrase.Read(text, position, counts);
        var end = Math.Max(phrase.End, position + 1);
        if (IsPlace(phrase))
        {
            open = false;
            inside = true;
            follows = false;
            return Math.Max(phrase.NameStart + 1, position + 1);
        }

        if (!phrase.HasName)
        {
            TakeAmount(phrase);
            return end;
        }

        if (phrase.IsEachAhead)
        {
            each = phrase;
        }

        if (IsSizeOnly(phrase))
        {
            items![^1] = items[^1] with { Name = Name(lastName, phrase.NameEnd) };
        }
        else if (IsWanted(phrase))
        {
            Add(
                phrase.Quantity ?? (follows ? each.Quantity : null),
                phrase.Unit ?? (follows && phrase.Quantity is null ? each.Unit : null),
                Name(phrase.NameStart, phrase.NameEnd));
            follows = true;
            lastName = phrase.NameStart;
        }
        else if ((phrase.IsThing || phrase.IsEquipment) && !broken.HasName)
        {
            broken = phrase;
        }
        else if (!unknown.HasName && !HasNoThing(phrase))
        {
            unknown = phrase;
        }

        return end;
    }

    // ", size L" goes on with the name before.
    private readonly bool IsSizeOnly(ItemPhrase phrase)
    {
        if (!follows || items is null || phrase.Quantity is not null)
        {
            return false;
        }

        for (var i = phrase.NameStart; i < phrase.NameEnd; i++)
        {
            if (!text.Is(i, ItemWord.Size) || text.Is(i, ItemWord.Thing))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsWanted(ItemPhrase phrase)
    {
        var tail = IsTail(phrase.End);
        var isClause = text.Is(phrase.End, ItemWord.Clause) && !tail;
        if (phrase.IsThing)
        {
            return !IsBroken(phrase.End);
        }

        if (phrase.IsEquipment)
        {
            return (open || phrase.Quantity is not null || (phrase.Start == 0 && !text.Is(0, ItemWord.Definite)))
                && !isClause && !text.Is(phrase.End, ItemWord.Lead | ItemWord.Tail) && !IsBroken(phrase.End);
        }

        if (HasNoThing(phrase) || (phrase.IsCutOff && !phrase.IsCounted))
        {
            return false;
        }

        if (phrase.IsCounted || phrase.Unit is not null)
        {
            return true;
        }

        return !cancels && (tail || (open && !isClause));
    }

    private readonly bool IsBroken(int position) =>
        text.Is(position, ItemWord.Fault)
        || (text.Is(position, ItemWord.Clause) && text.Is(position + text.LengthAt(position), ItemWord.Fault));

    private readonly bool IsTail(int position)
    {
        for (var i = 0; i < MostBeforeTail && position < text.Length; i++)
        {
            if (text.Is(position, ItemWord.Tail))
            {
                return true;
            }

            if (!text.Is(position, ItemWord.Clause | ItemWord.Ignored | ItemWord.Lead))
            {
                return false;
            }

            position += text.LengthAt(position);
        }

        return false;
    }

    // "2 of them", "2 each", ", 3 boxes": the amount of what was named before.
    private void TakeAmount(ItemPhrase phrase)
    {
        if (phrase.Quantity is null || (!phrase.IsCounted && phrase.Unit is null))
        {
            return;
        }

        if (items is { Count: > 0 } && items[^1].Quantity is null && !(joins && phrase.Unit is not null && !phrase.IsThem)
            && (follows || phrase.IsThem || phrase.Unit is not null || open))
        {
            var first = phrase.IsEach ? 0 : items.Count - 1;
            for (var i = first; i < items.Count; i++)
            {
                items[i] = items[i].Quantity is null ? items[i] with { Quantity = phrase.Quantity, Unit = items[i].Unit ?? phrase.Unit } : items[i];
            }
        }
        else if (items is null && broken.HasName && open)
        {
            // "my mouse broke, I need a new one"
            Add(phrase.Quantity, phrase.Unit, Name(broken.NameStart, broken.NameEnd));
        }
        else if (phrase.Unit is not null && !phrase.IsThem)
        {
            Add(phrase.Quantity, null, Name(phrase.UnitStart, phrase.UnitStart + 1));
            follows = true;
        }
    }

    // "room 210", "2nd floor", or nothing but "kitchen".
    private readonly bool IsPlace(ItemPhrase phrase)
    {
        if (!phrase.HasName || !text.Is(phrase.NameStart, ItemWord.Place) || text.IsThingPhrase(phrase.NameStart))
        {
            return false;
        }

        var end = phrase.NameStart + text.LengthAt(phrase.NameStart);
        return end >= phrase.NameEnd || text.Reading.At(end).AsSpan().ContainsAnyInRange('0', '9') || text.Reading.At(end).Length == 1;
    }

    private readonly bool HasNoThing(ItemPhrase phrase)
    {
        for (var i = phrase.NameStart; i < phrase.NameEnd; i++)
        {
            if (text.Is(i, ItemWord.NoThing) && !text.Is(i, ItemWord.Thing | ItemWord.Equipment))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(decimal? quantity, string? unit, string name)
    {
        items ??= ImmutableArray.CreateBuilder<WantedItem>(2);
        items.Add(new WantedItem(quantity, unit, name));
    }

    private readonly string Name(int start, int end)
    {
        var from = text.Reading.Words[start].Start;
        var name = text.Reading.Text.AsSpan(from, text.Reading.Words[end - 1].End - from).Trim("\"“”");
        if (!name.Contains('(') || !name.Contains(')'))
        {
            name = name.Trim("()[] ");
        }

        return name.ToString();
    }
}
