namespace BackOffice.Dialogs;

/// <summary>The name of a thing, and the amount that may stand behind it.</summary>
internal struct ItemName
{
    private const ItemWord Describing = ItemWord.Colour | ItemWord.Size | ItemWord.Filler | ItemWord.Ignored | ItemWord.BeforeColour;
    private const ItemWord Things = ItemWord.Thing | ItemWord.Equipment;

    /// <summary>What goes on longer names no thing.</summary>
    private const int Longest = 12;

    private int lastThing;
    private bool isPlain;
    private bool isCode;
    private bool isEquipment;

    public int Start { get; private set; }

    /// <summary>After the last word of the name.</summary>
    public int Last { get; private set; }

    /// <summary>After the last word that belongs to it, an amount behind it included.</summary>
    public int End { get; private set; }

    /// <summary>The number behind it: "paper 12".</summary>
    public decimal? Quantity { get; private set; }

    public string? Unit { get; private set; }

    /// <summary>Another amount begins directly behind it: "Sam" in "get Sam a headset".</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Its last word, but for sizes and colours, is a thing that offices order.</summary>
    public readonly bool IsThing => lastThing >= 0 && isPlain && !isEquipment;

    /// <summary>Its last word is a thing that offices have, and order now and then.</summary>
    public readonly bool IsEquipment => lastThing >= 0 && isPlain && isEquipment;

    public static ItemName None(int position) => new() { Start = position, Last = position, End = position, lastThing = -1 };

    public static ItemName Read(in ItemText text, in ItemAmount amount, bool counts)
    {
        var name = None(amount.End);
        name.isPlain = true;
        var position = name.Start;
        while (position < text.Length && position - name.Start < Longest && name.Step(text, position, amount, counts) is var length and > 0)
        {
            position += length;
        }

        name.Last = position;
        name.End = Math.Max(name.End, position);
        while (name.Last > name.Start
            && text.Is(name.Last - 1, ItemWord.Filler | ItemWord.Ignored) && !text.Is(name.Last - 1, ItemWord.Thing))
        {
            name.Last--;
        }

        return name;
    }

    /// <summary>How many words of the name begin there; 0 where it ends.</summary>
    private int Step(in ItemText text, int position, in ItemAmount amount, bool counts)
    {
        var isLater = position > Start;
        if (isLater && NameBounds.JoinsColours(text, Start, position))
        {
            return 1;
        }

        // "mouse set"
        if (lastThing == position && NameBounds.IsSet(text, position))
        {
            (lastThing, isEquipment) = (position + 1, false);
            return 1;
        }

        if (NameBounds.IsEnd(text, position) && !(lastThing >= 0 && NameBounds.StaysInside(text, position)))
        {
            return 0;
        }

        if (isLater && (NameBounds.EndsBefore(text, position) || (lastThing == position && NameBounds.IsBrand(text, position))))
        {
            return 0;
        }

        if (isLater && !text.IsThingPhrase(position) && Amount.At(text, position) is { Length: > 0 } quantity
            && Ends(text, position, quantity, amount, counts))
        {
            return 0;
        }

        if (isLater && text.Is(position, ItemWord.OneMore | ItemWord.Definite) && !text.Is(position, ItemWord.Thing))
        {
            IsCutOff = true;
            return 0;
        }

        return Take(text, position);
    }

    private int Take(in ItemText text, int position)
    {
        var length = text.LengthAt(position);
        if (text.Is(position, Things))
        {
            lastThing = position + length;
            isEquipment = !text.Is(position, ItemWord.Thing);
            isPlain = true;
            isCode = false;
        }
        else if (lastThing >= 0)
        {
            var describes = text.Is(position, Describing);
            isCode |= !describes && NameBounds.IsCode(text, position);
            isPlain &= describes || isCode;
        }

        return text.Is(position, Things | ItemWord.Colour | ItemWord.Size) ? length : 1;
    }

    // A number within a name: its quantity when none came before, the next thing when one did, or a part of it: "HP 305 toner".
    private bool Ends(in ItemText text, int position, Amount quantity, in ItemAmount amount, bool counts)
    {
        if (quantity.IsArticle)
        {
            IsCutOff = true;
            return true;
        }

        var next = position + quantity.Length;
        var (length, unit) = quantity.Unit is null ? text.UnitAt(next) : (0, quantity.Unit);
        if (text.IsThingPhrase(next))
        {
            (length, unit) = (0, null);
        }

        var follows = lastThing >= 0 && isPlain && !isCode;
        var end = next + length;
        var isLast = NameBounds.IsEnd(text, end) || text.IsParted(end) || NameBounds.IsBrand(text, end);
        if (amount.Quantity is not null)
        {
            return unit is not null || quantity.IsMarked || (follows && !isLast && text.Is(next, Things | ItemWord.Colour));
        }

        if (!follows && !quantity.IsMarked && BeginsAnother(text, position, next, unit is null ? -1 : end))
        {
            IsCutOff = true;
            return true;
        }

        if (!quantity.IsMarked && !(unit is not null && isLast) && !(follows && (unit is not null || isLast || counts)))
        {
            return false;
        }

        Quantity = quantity.Value;
        Unit = unit;
        End = end;
        return true;
    }

    // "gimme 5 folders", "courier brought 20 reams of paper": nobody knows the words before, and they are no model.
    private readonly bool BeginsAnother(in ItemText text, int position, int next, int afterUnit)
    {
        if (afterUnit >= 0 && text.SkipFillers(afterUnit) > afterUnit)
        {
            return true;
        }

        return Start == position - 1 && text.Is(next, Things) && text.At(Start) == default
            && !NameBounds.IsCode(text, Start) && !NameBounds.IsCompany(text, Start);
    }
}
