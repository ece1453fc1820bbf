namespace BackOffice.Dialogs;

/// <summary>Where the name of a thing ends, and where it goes on.</summary>
internal static class NameBounds
{
    private const ItemWord Things = ItemWord.Thing | ItemWord.Equipment;

    private const ItemWord Ends = ItemWord.Lead | ItemWord.HalfLead | ItemWord.Preposition | ItemWord.Clause | ItemWord.Closing
        | ItemWord.Ignored | ItemWord.Join | ItemWord.Tail | ItemWord.Them;

    /// <summary>No more colours than these are joined.</summary>
    private const int MostColours = 12;

    /// <summary>Whether no name goes on at a word.</summary>
    public static bool IsEnd(in ItemText text, int position) =>
        position >= text.Length || text.IsMark(position) || text.IsOccupied(position)
        || (text.Is(position, Ends) && !text.Is(position, Things | ItemWord.Colour));

    /// <summary>Whether something else begins at a word: "&amp; glue", "4th floor" and "room 210" behind a name.</summary>
    public static bool EndsBefore(in ItemText text, int position)
    {
        if (text.IsParted(position))
        {
            return true;
        }

        var isOrdinal = text.Is(position + 1, ItemWord.Place) && !text.Is(position + 1, ItemWord.Equipment)
            && char.IsAsciiDigit(text.Reading.At(position)[0]);
        return isOrdinal || (text.Is(position, ItemWord.Place) && text.Reading.At(position + 1) is [>= '0' and <= '9', ..]);
    }

    /// <summary>Whether a name goes on: "markers in red", "notebooks with lines", and not "in the kitchen".</summary>
    public static bool StaysInside(in ItemText text, int position)
    {
        var next = position + 1;
        if (text.Is(position, ItemWord.BeforeColour))
        {
            return text.Is(next, ItemWord.Colour | ItemWord.Size);
        }

        return text.Is(position, ItemWord.Inside) && !IsEnd(text, next)
            && !text.Is(next, ItemWord.Filler | ItemWord.NoThing) && !text.Reading.IsCapitalised(next) && Amount.At(text, next).Length == 0;
    }

    /// <summary>Whether a unit ends a name: "mouse set".</summary>
    public static bool IsSet(in ItemText text, int position) =>
        position < text.Length && !text.IsMark(position) && text.UnitAt(position).Length > 0
        && IsEnd(text, position + 1) && !text.Is(position, ItemWord.Thing | ItemWord.Clause);

    /// <summary>
    /// Whether a mark or a word joins colours of one thing: "black and white paper", "red, blue and green pens", "markers in black
    /// and red".
    /// </summary>
    public static bool JoinsColours(in ItemText text, int start, int position)
    {
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

        return true;
    }

    /// <summary>The number or the name of a model: "305A", "Brother".</summary>
    public static bool IsCode(in ItemText text, int position) =>
        text.Reading.At(position).AsSpan().ContainsAnyInRange('0', '9') || text.Reading.IsCapitalised(position);

    public static bool IsCompany(in ItemText text, int position) =>
        text.Reading.Language.People.Classes.TryFind(text.Reading.Words[position].Number, out var @class)
        && (@class & PersonWord.Company) != default;

    /// <summary>A company with its capital.</summary>
    public static bool IsBrand(in ItemText text, int position) =>
        position < text.Length && text.Reading.IsCapitalised(position) && IsCompany(text, position);
}
