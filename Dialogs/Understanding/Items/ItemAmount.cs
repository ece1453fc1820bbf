namespace BackOffice.Dialogs;

/// <summary>What stands before the name of a thing: how many, and in what unit.</summary>
internal struct ItemAmount
{
    /// <summary>Where the name begins.</summary>
    public int End { get; private set; }

    public decimal? Quantity { get; private set; }

    /// <summary>A number is said, and no article only.</summary>
    public bool IsCounted { get; private set; }

    public string? Unit { get; private set; }

    /// <summary>Where the unit stands, to be the name when nothing else is.</summary>
    public int UnitStart { get; private set; }

    /// <summary>Those named before: "2 of them".</summary>
    public bool IsThem { get; private set; }

    /// <summary>So many of each named before: "2 each".</summary>
    public bool IsEach { get; private set; }

    /// <summary>So many of each that is named next: "3 boxes each of".</summary>
    public bool IsEachAhead { get; private set; }

    /// <summary>Another one of what was named before: "a new one".</summary>
    public bool IsOne { get; private set; }

    public static ItemAmount Read(in ItemText text, int start)
    {
        var amount = new ItemAmount();
        amount.End = amount.ReadFrom(text, start);
        return amount;
    }

    private int ReadFrom(in ItemText text, int start)
    {
        var position = OneMore(text, start);
        if (IsLastOne(text, position))
        {
            IsOne = true;
            Quantity = 1;
            return position + text.LengthAt(position);
        }

        position = Number(text, position);
        if (Quantity is not null && text.Is(position, ItemWord.Them))
        {
            IsThem = true;
            IsEach = text.Is(position, ItemWord.Each);
            return position + text.LengthAt(position);
        }

        position = text.SkipFillers(position);
        if (IsLastOne(text, position))
        {
            IsOne = true;
            return position + text.LengthAt(position);
        }

        // "a replacement", "another"
        if (Quantity is not null && !IsCounted && Unit is null && NameBounds.IsEnd(text, position) && text.UnitAt(position).Length == 0)
        {
            IsOne = true;
            return position;
        }

        return ReadUnit(text, position, start);
    }

    private int OneMore(in ItemText text, int start)
    {
        Quantity = text.Is(start, ItemWord.OneMore) ? 1 : null;
        var position = text.SkipFillers(start);
        if (!text.Is(position, ItemWord.OneMore) || text.Is(position, ItemWord.Thing))
        {
            return position;
        }

        Quantity = 1;
        return position + text.LengthAt(position);
    }

    private static bool IsLastOne(in ItemText text, int position) =>
        text.Is(position, ItemWord.One) && NameBounds.IsEnd(text, position + text.LengthAt(position));

    private int Number(in ItemText text, int position)
    {
        var quantity = Dialogs.Amount.At(text, position);
        if (quantity.Length == 0)
        {
            return position;
        }

        Quantity = quantity.Value;
        IsCounted = !quantity.IsArticle;
        Unit = quantity.Unit;
        UnitStart = position;
        position += quantity.Length;
        if (!IsCounted)
        {
            return position;
        }

        // "two (2)"
        position += IsBracketed(text, position) ? 1 : 0;

        // "10 of 12"
        return text.Is(position, ItemWord.OutOf)
            && Dialogs.Amount.At(text, position + text.LengthAt(position)) is { Length: > 0, IsArticle: false } whole
                ? position + text.LengthAt(position) + whole.Length
                : position;
    }

    private static bool IsBracketed(in ItemText text, int position)
    {
        if (position >= text.Length || !char.IsAsciiDigit(text.Reading.At(position)[0]))
        {
            return false;
        }

        var word = text.Reading.Words[position];
        return text.Reading.Text[word.Start] is '(' && text.Reading.Text[word.End - 1] is ')';
    }

    private int ReadUnit(in ItemText text, int position, int start)
    {
        if (Unit is not null || text.IsOccupied(position))
        {
            return text.SkipFillers(position);
        }

        var (length, unit) = text.UnitAt(position);
        if (length == 0 || (text.Is(position, ItemWord.Thing) && text.LengthAt(position) > length))
        {
            return position;
        }

        var next = text.SkipDot(position + length);
        if (text.Is(next, ItemWord.Each) && text.SkipFillers(next + 1) > next + 1)
        {
            IsEachAhead = true;
            next++;
        }

        // "boxes of pens", "ein paar Kartons A4", "5 boxes": and not the box in "a box cutter".
        var after = text.SkipFillers(next);
        var isFollowed = after > next && after < text.Length && !text.Is(next, ItemWord.Preposition);
        var isThing = text.Is(next, ItemWord.Thing | ItemWord.Size);
        var isUnit = isFollowed
            || ((IsCounted || isThing || NameBounds.IsEnd(text, next)) && (Quantity is not null || (position > start && isThing)));
        if (!isUnit)
        {
            return position;
        }

        Unit = unit;
        UnitStart = position;

        // "a pack of 10 pens": how many are in it is no part of the name.
        return isFollowed && Dialogs.Amount.At(text, after) is { Length: > 0, IsArticle: false, Unit: null } inside
            && !NameBounds.IsEnd(text, after + inside.Length)
                ? text.SkipFillers(after + inside.Length)
                : after;
    }
}
