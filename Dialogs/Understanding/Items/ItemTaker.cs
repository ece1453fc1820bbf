using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>Takes what is named in a text, or leaves it, by what stands around it.</summary>
internal ref struct ItemTaker
{
    /// <summary>A text no longer than this may be nothing but the name of a thing that nobody knows.</summary>
    private const int ShortText = 5;

    /// <summary>A name with a size behind a comma has no more words than these.</summary>
    private const int LongestWithSize = 10;

    private readonly ItemText text;
    private readonly bool cancels;
    private ItemList items;
    private ItemPhrase unknown;
    private ItemPhrase broken;
    private ItemPhrase each;
    private int lastName;

    public ItemTaker(ItemText text, bool cancels)
    {
        this.text = text;
        this.cancels = cancels;
    }

    /// <summary>What comes next is a thing, also if nobody knows it.</summary>
    public bool Open { get; set; }

    /// <summary>The thing before stands directly before.</summary>
    public bool Follows { get; set; }

    /// <summary>The word before is "and".</summary>
    public bool Joins { get; set; }

    public readonly bool IsEmpty => items.IsEmpty;

    public void Take(in ItemPhrase phrase)
    {
        if (phrase.HasName)
        {
            TakeNamed(phrase);
        }
        else if (phrase.Amount.IsOne)
        {
            TakeOne(phrase);
        }
        else
        {
            TakeAmount(phrase.Amount);
        }
    }

    /// <summary>All that was taken; where that is nothing, what may have been meant.</summary>
    public ImmutableArray<WantedItem> ToImmutable()
    {
        if (items.IsEmpty && !cancels)
        {
            if (broken is { HasName: true, Name.IsEquipment: true } && ItemSigns.IsAlone(text, broken))
            {
                Add(broken);
            }
            else if (unknown.HasName && text.Length <= ShortText
                && (unknown.Name.Start == 0 || !text.Reading.IsCapitalised(unknown.Name.Start)))
            {
                Add(unknown);
            }
        }

        return items.ToImmutable();
    }

    private void TakeNamed(in ItemPhrase phrase)
    {
        each = phrase.Amount.IsEachAhead ? phrase : each;
        if (IsSizeOnly(phrase))
        {
            items.Rename(Name(lastName, phrase.Name.Last));
        }
        else if (IsWanted(phrase))
        {
            Add(phrase);
            lastName = phrase.Name.Start;
            Follows = true;
        }
        else if ((phrase.Name.IsThing || phrase.Name.IsEquipment) && !broken.HasName)
        {
            broken = phrase;
        }
        else if (NoThings.IsIn(text, phrase))
        {
            Open = false;
        }
        else if (!unknown.HasName)
        {
            unknown = phrase;
        }
    }

    // ", size L" goes on with the name before.
    private readonly bool IsSizeOnly(in ItemPhrase phrase)
    {
        if (!Follows || items.IsEmpty || phrase.Quantity is not null || phrase.Name.Last - lastName > LongestWithSize)
        {
            return false;
        }

        for (var i = phrase.Name.Start; i < phrase.Name.Last; i++)
        {
            if (!text.Is(i, ItemWord.Size) || text.Is(i, ItemWord.Thing))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsWanted(in ItemPhrase phrase)
    {
        if (NoThings.IsSupplier(text, phrase))
        {
            return false;
        }

        if (phrase.Name.IsThing)
        {
            return !ItemSigns.IsBroken(text, phrase.End);
        }

        var hasTail = ItemSigns.IsTail(text, phrase.End);
        var acts = text.Is(phrase.End, ItemWord.Verb) && !hasTail;
        if (phrase.Name.IsEquipment)
        {
            return !acts && IsEquipmentWanted(phrase, hasTail || ItemSigns.IsOrdered(text, phrase.End));
        }

        if (NoThings.IsIn(text, phrase) || (phrase.Name.IsCutOff && !phrase.IsCounted))
        {
            return false;
        }

        return phrase.IsCounted || phrase.Unit is not null || (!cancels && (hasTail || (Open && !acts)));
    }

    // "the printer is jammed" wants no printer; "a printer", "more chairs" and "headset, please" do.
    private readonly bool IsEquipmentWanted(in ItemPhrase phrase, bool hasSign)
    {
        if ((phrase.Name.IsCutOff && phrase.Quantity is null) || ItemSigns.IsBroken(text, phrase.End))
        {
            return false;
        }

        var isNew = phrase.Quantity is not null || (phrase.Name.Start > phrase.Start && !text.Is(phrase.Start, ItemWord.Definite));
        return hasSign
            || ((Open || isNew || (Follows && !items.IsEmpty) || ItemSigns.IsAlone(text, phrase)) && !text.Is(phrase.End, ItemWord.Lead));
    }

    // "my mouse broke, I need a new one", "toner is low, bring a new one"
    private void TakeOne(in ItemPhrase phrase)
    {
        if (!items.IsEmpty)
        {
            if (phrase.End > phrase.Start + 1)
            {
                items.CountOnly(phrase.Quantity);
            }
        }
        else if (broken.HasName)
        {
            items.Add(phrase.Quantity, null, Name(broken.Name.Start, broken.Name.Last));
        }
    }

    // "2 of them", "2 each", ", 3 boxes": the amount of what was named before.
    private void TakeAmount(in ItemAmount amount)
    {
        if (amount.Quantity is null || (amount.Unit is null && (!amount.IsCounted || (amount.Quantity == 1 && !Follows))))
        {
            return;
        }

        var isOther = Joins && amount.Unit is not null && !amount.IsThem;
        if (items.IsUncounted && !isOther && (Follows || amount.IsThem || amount.Unit is not null || Open))
        {
            items.Count(amount.Quantity, amount.Unit, amount.IsEach);
        }
        else if (items.IsEmpty && broken.HasName && Open)
        {
            // "my keyboard and mouse broke, I need 2"
            items.Add(amount.Quantity, amount.Unit, Name(broken.Name.Start, broken.Name.Last));
        }
        else if (amount.Unit is not null && !amount.IsThem && !text.Is(amount.UnitStart, ItemWord.NoThing))
        {
            // "we need 5 boxes"
            items.Add(amount.Quantity, null, Name(amount.UnitStart, amount.UnitStart + 1));
            Follows = true;
        }
    }

    private void Add(in ItemPhrase phrase)
    {
        var ofEach = Follows && phrase.Quantity is null;
        items.Add(
            ofEach ? each.Quantity : phrase.Quantity,
            phrase.Unit ?? (ofEach ? each.Unit : null),
            Name(phrase.Name.Start, phrase.Name.Last));
    }

    private readonly string Name(int start, int end)
    {
        var from = text.Reading.Words[start].Start;
        var name = text.Reading.Text.AsSpan(from, text.Reading.Words[end - 1].End - from).Trim("\"“”");
        return (name.Contains('(') && name.Contains(')') ? name : name.Trim("()[] ")).ToString();
    }
}
