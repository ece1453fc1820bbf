namespace BackOffice.Dialogs;

/// <summary>A stretch of text that may name a thing: how many, in what, of what.</summary>
internal struct ItemPhrase
{
    private const ItemWord Describing = ItemWord.Colour | ItemWord.Size | ItemWord.Filler | ItemWord.Ignored | ItemWord.BeforeColour;

    /// <summary>What goes on longer names no thing.</summary>
    private const int LongestName = 12;

    private const int MostColours = 12;

    public int Start { get; private set; }

    /// <summary>After the last word that belongs to it.</summary>
    public int End { get; private set; }

    public int NameStart { get; private set; }

    public int NameEnd { get; private set; }

    public decimal? Quantity { get; private set; }

    public string? Unit { get; private set; }

    /// <summary>Where the unit stands, to be the name when nothing else is.</summary>
    public int UnitStart { get; private set; }

    /// <summary>A number is said, and no article only.</summary>
    public bool IsCounted { get; private set; }

    /// <summary>Those named before: "2 of them".</summary>
    public bool IsThem { get; private set; }

    /// <summary>Another one of what was named before: "a new one".</summary>
    public bool IsOne { get; private set; }

    /// <summary>So many of each named before: "2 each".</summary>
    public bool IsEach { get; private set; }

    /// <summary>Its last word, but for sizes and colours, is a thing that offices order.</summary>
    public bool IsThing { get; private set; }

    /// <summary>So many of each that is named next: "3 boxes each of".</summary>
    public bool IsEachAhead { get; private set; }

    /// <summary>Its last word is a thing that offices have, and order now and then.</summary>
    public bool IsEquipment { get; private set; }

    /// <summary>Another amount begins directly behind it: "Sam" in "get Sam a headset".</summary>
    public bool IsCutOff { get; private set; }

    public readonly bool HasName => NameEnd > NameStart;

    public static ItemPhrase Read(in ItemText text, int start, bool counts)
    {
        var phrase = new ItemPhrase { Start = start };
        var position = phrase.ReadAmount(text, start);
        phrase.NameStart = position;
        phrase.NameEnd = position;
        phrase.End = position;
        if (phrase.IsThem || phrase.IsOne)
        {
            return phrase;
        }

        phrase.ReadName(text, position, counts);
        return phrase;
    }

    private int ReadAmount(in ItemText text, int start)
    {
        var position = start;
        if (text.Is(position, ItemWord.OneMore))
        {
            Quantity = 1;
        }

        position = text.SkipFillers(position);
        if (text.Is(position, ItemWord.OneMore) && !text.Is(position, ItemWord.Thing))
        {
            Quantity = 1;
            position += text.LengthAt(position);
        }

        if (text.Is(position, ItemWord.One) && IsEnd(text, position + text.LengthAt(position)))
        {
            IsOne = true;
            Quantity = 1;
            return position + text.LengthAt(position);
        }

        var quantity = Amount.At(text, position);
        if (quantity.Length > 0)
        {
            Quantity = quantity.Value;
            IsCounted = !quantity.IsArticle;
            Unit = quantity.Unit;
            UnitStart = position;
            position += quantity.Length;
            if (IsCounted && IsBracketed(text, position))
            {
                // "two (2)"
                position++;
            }

            if (IsCounted && text.Is(position, ItemWord.OutOf)
                && Amount.At(text, position + text.LengthAt(position)) is { Length: > 0, IsArticle: false } whole)
            {
                position += text.LengthAt(position) + whole.Length;
            }
        }

        if (Quantity is not null && text.Is(position, ItemWord.Them))
        {
            IsThem = true;
            IsEach = text.Is(position, ItemWord.Each);
            return position + text.LengthAt(position);
        }

        position = text.SkipFillers(position);
        if (Quantity is not null && !IsCounted && Unit is null && IsEnd(text, position)
            && text.Words.Units.At(text.Reading.Words, Math.Min(position, text.Length)).Length == 0)
        {
            // "a replacement", "another"
            IsOne = true;
            return position;
        }

        if (text.Is(position, ItemWord.One) && IsEnd(text, position + text.LengthAt(position)))
        {
            IsOne = true;
            return position + text.LengthAt(position);
        }

        return ReadUnit(text, position, start);
    }

    private static bool IsBracketed(in ItemText text, int position) =>
        position < text.Length && text.Reading.Text[text.Reading.Words[position].Start] is '(' && char.IsAsciiDigit(text.Reading.At(position)[0])
        && text.Reading.Text[text.Reading.Words[position].End - 1] is ')';

    private int ReadUnit(in ItemText text, int position, int start)
    {
        var (length, unit) = text.Words.Units.At(text.Reading.Words, position);
        if (Unit is not null || text.IsOccupied(position))
        {
            return text.SkipFillers(position);
        }

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

        var after = text.SkipFillers(next);
        var isFollowed = after > next && after < text.Length && !text.Is(next, ItemWord.Preposition);
        if (!isFollowed && (!IsCounted && (!text.Is(next, ItemWord.Thing | ItemWord.Size))) && !IsEnd(text, next))
        {
            return position;
        }

        if (!isFollowed && Quantity is null && !(position > start && text.Is(next, ItemWord.Thing | ItemWord.Size)))
        {
            return position;
        }

        Unit = unit;
        UnitStart = position;

        // "a pack of 10 pens": how many are in it is no part of the name.
        if (isFollowed && Amount.At(text, after) is { Length: > 0, IsArticle: false, Unit: null } inside
            && !IsEnd(text, after + inside.Length))
        {
            after = text.SkipFillers(after + inside.Length);
        }

        return after;
    }

    private void ReadName(in ItemText text, int start, bool counts)
    {
        var position = start;
        var lastThing = -1;
        var isPlain = true;
        var isCode = false;
        var isEquipment = false;
        while (position < text.Length && position - start < LongestName)
        {
            if (position > start && IsJoinedColour(text, start, position, out var skip))
            {
                position += skip;
                continue;
            }

            if ((IsEnd(text, position) && !(lastThing >= 0 && StaysInside(text, position)) && !(lastThing == position && IsSet(text, position)))
                || (position > start && (text.IsParted(position) || IsPlace(text, position) || (lastThing == position && IsBrand(text, position)))))
            {
                break;
            }

            var @class = text.At(position);
            if (position > start && !text.IsThingPhrase(position)
                && Amount.At(text, position) is { Length: > 0 } quantity
                && Ends(text, position, quantity, lastThing >= 0 && isPlain && !isCode, counts))
            {
                break;
            }

            if (position > start && text.Is(position, ItemWord.OneMore | ItemWord.Definite) && !text.Is(position, ItemWord.Thing))
            {
                IsCutOff = true;
                break;
            }

            var length = text.LengthAt(position);
            if (lastThing == position && IsSet(text, position))
            {
                // "mouse set"
                (lastThing, isEquipment) = (position + 1, false);
                position++;
                continue;
            }

            if ((@class & (ItemWord.Thing | ItemWord.Equipment)) != default)
            {
                lastThing = position + length;
                isEquipment = (@class & ItemWord.Thing) == default;
                isPlain = true;
                isCode = false;
            }
            else if (lastThing >= 0)
            {
                var describes = (@class & Describing) != default;
                isCode |= !describes && IsCode(text, position);
                isPlain &= describes || isCode;
            }

            position += (@class & (ItemWord.Thing | ItemWord.Equipment | ItemWord.Colour | ItemWord.Size)) != default ? length : 1;
        }

        NameEnd = position;
        End = Math.Max(End, position);
        IsThing = lastThing >= 0 && isPlain && !isEquipment;
        IsEquipment = lastThing >= 0 && isPlain && isEquipment;
        while (NameEnd > start && text.Is(NameEnd - 1, ItemWord.Filler | ItemWord.Ignored) && !text.Is(NameEnd - 1, ItemWord.Thing))
        {
            NameEnd--;
        }
    }

    private static bool IsSet(in ItemText text, int position) =>
        position < text.Length && !text.IsMark(position) && text.Words.Units.At(text.Reading.Words, position).Length > 0
        && IsEnd(text, position + 1) && !text.Is(position, ItemWord.Thing | ItemWord.Clause);

    // A number within a name: its quantity when none came before, the next thing when one did, or a part of it: "HP 305 toner".
    private bool Ends(in ItemText text, int position, Amount quantity, bool followsThing, bool counts)
    {
        if (quantity.IsArticle)
        {
            IsCutOff = true;
            return true;
        }

        var next = position + quantity.Length;
        var (length, unit) = quantity.Unit is null ? text.Words.Units.At(text.Reading.Words, next) : (0, quantity.Unit);
        if (text.IsThingPhrase(next))
        {
            (length, unit) = (0, null);
        }

        var isLast = IsEnd(text, next + length) || text.IsParted(next + length) || IsBrand(text, next + length);
        if (Quantity is not null)
        {
            return unit is not null || quantity.IsMarked
                || (followsThing && !isLast && text.Is(next, ItemWord.Thing | ItemWord.Equipment | ItemWord.Colour));
        }

        // "gimme 5 folders": nobody knows the first word, and it is no brand.
        if (!followsThing && NameStart == position - 1 && !quantity.IsMarked && text.Is(next, ItemWord.Thing | ItemWord.Equipment)
            && text.At(NameStart) == default && !text.Reading.IsCapitalised(NameStart) && !IsCode(text, NameStart) && !IsCompany(text, NameStart))
        {
            IsCutOff = true;
            return true;
        }

        // "courier brought 20 reams of paper", where nobody knows the first words.
        if (!followsThing && unit is not null && text.SkipFillers(next + length) > next + length)
        {
            IsCutOff = true;
            return true;
        }

        if (!quantity.IsMarked && !(unit is not null && isLast) && !(followsThing && (unit is not null || isLast || counts)))
        {
            return false;
        }

        Quantity = quantity.Value;
        IsCounted = true;
        Unit ??= unit;
        End = next + length;
        return true;
    }

    // "black and white paper", "red, blue and green pens", "markers in black and red": one thing.
    private static bool IsJoinedColour(in ItemText text, int start, int position, out int skip)
    {
        skip = 0;
        if (!text.Is(position - 1, ItemWord.Colour) || text.IsOccupied(position))
        {
            return false;
        }

        var isSign = text.IsParted(position);
        var isComma = text.IsMark(position) && text.Reading.At(position) is ",";
        if (!(isSign || isComma || text.Is(position, ItemWord.Join)) || !text.Is(isSign ? position : position + 1, ItemWord.Colour))
        {
            return false;
        }

        for (var i = position - 1; i >= start && !text.Is(i, ItemWord.BeforeColour); i--)
        {
            if (position - i > MostColours || (!text.Is(i, ItemWord.Colour | ItemWord.Join) && !text.IsMark(i)))
            {
                return false;
            }
        }

        skip = 1;
        return true;
    }

    private static bool IsEnd(in ItemText text, int position) =>
        position >= text.Length
        || text.IsMark(position)
        || text.IsOccupied(position)
        || (text.Is(
                position,
                ItemWord.Lead | ItemWord.HalfLead | ItemWord.Preposition | ItemWord.Clause | ItemWord.Closing | ItemWord.Ignored | ItemWord.Join
                    | ItemWord.Tail | ItemWord.Them)
            && !text.Is(position, ItemWord.Thing | ItemWord.Equipment | ItemWord.Colour));

    // "headsets 4th floor", "desk lamp room 210"
    private static bool IsPlace(in ItemText text, int position) =>
        (text.Is(position + 1, ItemWord.Place) && char.IsAsciiDigit(text.Reading.At(position)[0]) && !text.Is(position + 1, ItemWord.Equipment))
        || (text.Is(position, ItemWord.Place) && text.Reading.At(position + 1) is { Length: > 0 } number && char.IsAsciiDigit(number[0]));

    // "markers in red", "notebooks with lines", and not "in the kitchen".
    private static bool StaysInside(in ItemText text, int position) =>
        (text.Is(position, ItemWord.BeforeColour) && text.Is(position + 1, ItemWord.Colour | ItemWord.Size))
        || (text.Is(position, ItemWord.Inside) && position + 1 < text.Length && !IsEnd(text, position + 1)
            && !text.Is(position + 1, ItemWord.Filler | ItemWord.NoThing) && !text.Reading.IsCapitalised(position + 1)
            && Amount.At(text, position + 1).Length == 0);

    private static bool IsCompany(in ItemText text, int position) =>
        text.Reading.Language.People.Classes.TryFind(text.Reading.Words[position].Number, out var @class) && (@class & PersonWord.Company) != default;

    private static bool IsBrand(in ItemText text, int position) =>
        position < text.Length && text.Reading.IsCapitalised(position) && IsCompany(text, position);

    /// <summary>The number or the name of a model: "305A", "Brother".</summary>
    private static bool IsCode(in ItemText text, int position) =>
        text.Reading.At(position).AsSpan().ContainsAnyInRange('0', '9') || text.Reading.IsCapitalised(position);
}
