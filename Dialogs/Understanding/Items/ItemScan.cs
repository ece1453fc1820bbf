using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>Goes through a text once, from its first word to its last, and collects what is named.</summary>
internal ref struct ItemScan
{
    /// <summary>A text no longer than this may be nothing but the name of a thing that nobody knows.</summary>
    private const int ShortText = 5;

    /// <summary>Between a name and what became of it stand no more words than these: "toner has been delivered".</summary>
    private const int MostBeforeTail = 4;

    /// <summary>A name with a size behind a comma has no more words than these.</summary>
    private const int LongestWithSize = 10;

    /// <summary>"2 each" means no more things than these.</summary>
    private const int MostEach = 20;

    private readonly ItemText text;
    private readonly bool counts;
    private readonly bool cancels;
    private readonly bool asks;
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
        asks = intent is Intent.StockLevel;
    }

    public ImmutableArray<WantedItem> Read()
    {
        var position = 0;
        while (position < text.Length)
        {
            position = Step(position);
        }

        if (items is null && broken is { HasName: true, Start: 0, IsEquipment: true } && !cancels && IsAlone(broken))
        {
            Add(broken.Quantity, broken.Unit, Name(broken.NameStart, broken.NameEnd));
        }
        else if (items is null && unknown.HasName && text.Length <= ShortText && !cancels
            && (unknown.NameStart == 0 || !text.Reading.IsCapitalised(unknown.NameStart)))
        {
            Add(unknown.Quantity, unknown.Unit, Name(unknown.NameStart, unknown.NameEnd));
        }

        return items?.DrainToImmutable() ?? [];
    }

    // "keyboard for Jane", and not "printer for floor 3 broke".
    private readonly bool IsAlone(ItemPhrase phrase) =>
        text.Is(phrase.End, ItemWord.Preposition) && !text.Is(0, ItemWord.Definite) && !HasVerb(phrase.End);

    private readonly bool HasVerb(int position)
    {
        for (; position < text.Length; position++)
        {
            if (text.Is(position, ItemWord.Verb | ItemWord.Lead | ItemWord.Fault))
            {
                return true;
            }
        }

        return false;
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
        if (counts && (@class & ItemWord.OldAmount) != default && Amount.At(text, end) is { Length: > 0, IsArticle: false } old
            && text.Words.Units.At(text.Reading.Words, end + old.Length).Length == 0 && !text.Is(end + old.Length, ItemWord.Thing))
        {
            return end + old.Length;
        }

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
            if (text.IsOccupied(end) || (counts && Amount.At(text, end).Length > 0))
            {
                inside = false;
            }
            else
            {
                open = false;
                inside = true;
                follows &= counts;
            }
        }
        else if ((@class & (ItemWord.Clause | ItemWord.Tail)) != default && ((@class & ItemWord.Filler) == default || follows))
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

        if (text.Is(position, ItemWord.Thing)
            && ((asks && text.Is(position - 1, ItemWord.Preposition | ItemWord.Filler)) || (items is null && text.Is(position - 1, ItemWord.For))))
        {
            return true;
        }

        var quantity = Amount.At(text, position);
        return quantity.Length > 0 && !quantity.IsArticle
            && (quantity.IsMarked || quantity.Unit is not null
                || text.Words.Units.At(text.Reading.Words, position + quantity.Length).Length > 0
                || (text.Is(position + quantity.Length, ItemWord.Thing)
                    && (!text.Is(position - 1, ItemWord.Preposition) || (items is null && text.Is(position - 1, ItemWord.For)))));
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

        // "mark five toners as delivered", "the repair of my keyboard"
        if (phrase.Quantity is null && phrase.NameEnd > phrase.NameStart + 1 && text.Is(phrase.NameStart, ItemWord.NoThing)
            && !text.Is(phrase.NameStart, ItemWord.Thing | ItemWord.Equipment))
        {
            open = false;
            return phrase.NameStart + 1;
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
        else if (HasNoThing(phrase))
        {
            open = false;
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
        if (!follows || items is null || phrase.Quantity is not null || phrase.NameEnd - lastName > LongestWithSize)
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
        if (IsSupplier(phrase))
        {
            return false;
        }

        var tail = IsTail(phrase.End);
        var isClause = text.Is(phrase.End, ItemWord.Verb) && !tail;
        if (phrase.IsThing)
        {
            return !IsBroken(phrase.End);
        }

        if (phrase.IsEquipment)
        {
            var isNew = phrase.Quantity is not null || (phrase.NameStart > phrase.Start && !text.Is(phrase.Start, ItemWord.Definite));
            var isAlone = phrase.Start == 0 && !text.Is(0, ItemWord.Definite)
                && (phrase.End >= text.Length || text.IsMark(phrase.End)
                    || text.Is(phrase.End, ItemWord.Join | ItemWord.Ignored | ItemWord.Closing | ItemWord.Tail));
            return (open || isNew || isAlone || tail || IsOrdered(phrase.End) || (follows && items is not null)) && !isClause && (tail || IsOrdered(phrase.End) || !text.Is(phrase.End, ItemWord.Lead)) && !IsBroken(phrase.End)
                && !(phrase.IsCutOff && phrase.Quantity is null);
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
                // "toner delivered", and not "Viking delivered 5 toners"
                var end = position + text.LengthAt(position);
                return !text.Is(position, ItemWord.Lead) || end >= text.Length || text.IsMark(end) || text.IsOccupied(end)
                    || text.Is(end, ItemWord.Preposition | ItemWord.Clause | ItemWord.Join | ItemWord.Ignored | ItemWord.Tail);
            }

            if (!text.Is(position, ItemWord.Clause | ItemWord.Ignored | ItemWord.Lead | ItemWord.Filler))
            {
                return false;
            }

            position += text.LengthAt(position);
        }

        return false;
    }

    // "my keyboard order", "eine Tastatur bestellen", "um ein Headset zu bekommen"
    private readonly bool IsOrdered(int position)
    {
        var verb = text.Is(position, ItemWord.Preposition) ? position + text.LengthAt(position) : position;
        var end = verb < text.Length ? verb + text.LengthAt(verb) : verb;
        return text.Is(position, ItemWord.Order)
            || (text.Is(verb, ItemWord.Lead) && (end >= text.Length || text.IsMark(end) || text.Is(end, ItemWord.Join | ItemWord.Closing)));
    }

    // "2 of them", "2 each", ", 3 boxes": the amount of what was named before.
    private void TakeAmount(ItemPhrase phrase)
    {
        if (phrase.IsOne)
        {
            // "my mouse broke, I need a new one"
            if (items is null && broken.HasName)
            {
                Add(phrase.Quantity, null, Name(broken.NameStart, broken.NameEnd));
            }
            else if (items is [{ Quantity: null }] && phrase.End > phrase.Start + 1)
            {
                items[0] = items[0] with { Quantity = phrase.Quantity };
            }

            return;
        }

        if (phrase.Quantity is null || (!phrase.IsCounted && phrase.Unit is null) || (phrase.Quantity == 1 && phrase.Unit is null && !follows))
        {
            return;
        }

        if (items is { Count: > 0 } && items[^1].Quantity is null && !(joins && phrase.Unit is not null && !phrase.IsThem)
            && (follows || phrase.IsThem || phrase.Unit is not null || open))
        {
            var first = phrase.IsEach ? Math.Max(0, items.Count - MostEach) : items.Count - 1;
            for (var i = first; i < items.Count; i++)
            {
                items[i] = items[i].Quantity is null ? items[i] with { Quantity = phrase.Quantity, Unit = items[i].Unit ?? phrase.Unit } : items[i];
            }
        }
        else if (items is null && broken.HasName && open)
        {
            // "my keyboard and mouse broke, I need 2"
            Add(phrase.Quantity, phrase.Unit, Name(broken.NameStart, broken.NameEnd));
        }
        else if (phrase.Unit is not null && !phrase.IsThem && !text.Is(phrase.UnitStart, ItemWord.NoThing))
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

    // "order from Rajapack", "Rajapack: 4 chargers"
    private readonly bool IsSupplier(ItemPhrase phrase)
    {
        var (length, people) = text.Reading.Language.People.Classes.At(text.Reading.Words, phrase.NameStart);
        return !phrase.IsCounted && length > 0 && (people & PersonWord.Company) != default && phrase.NameStart + length >= phrase.NameEnd
            && text.Reading.IsCapitalised(phrase.NameStart) && (phrase.NameStart > 0 || length > 1 || !phrase.IsThing);
    }

    // "PO-93KTA"
    private readonly bool IsNumberOfCase(int position) =>
        text.Reading.At(position) is var word && word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
        && text.Words.Classes.TryFind(text.Reading.Language.Lexicon.NumberOf(word.AsSpan(0, hyphen)), out var @class)
        && (@class & ItemWord.NoThing) != default;

    private readonly bool HasNoThing(ItemPhrase phrase)
    {
        for (var i = phrase.NameStart; i < phrase.NameEnd; i++)
        {
            if ((text.Is(i, ItemWord.NoThing) && !text.Is(i, ItemWord.Thing | ItemWord.Equipment)) || IsNumberOfCase(i))
            {
                return true;
            }
        }

        return text.Is(phrase.NameEnd - 1, ItemWord.Place) && !text.Is(phrase.NameEnd - 1, ItemWord.Thing | ItemWord.Equipment);
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
