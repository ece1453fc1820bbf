namespace BackOffice.Dialogs;

/// <summary>Tells what one word may be in a name.</summary>
internal static class NameWord
{
    /// <summary>What a surname may be besides: "Jane Baker".</summary>
    private const PersonWord MaybeSurname = PersonWord.Common | PersonWord.DoubtfulName | PersonWord.FirstName | PersonWord.Company
        | PersonWord.Town | PersonWord.PositionHead | PersonWord.PositionWord | PersonWord.Particle | PersonWord.Never;

    /// <summary>Letters, and not part of a date.</summary>
    public static bool IsWord(in PeopleText text, int index) =>
        index < text.Length && !text.IsMark(index) && !text.IsOccupied(index)
        && text.Reading.WrittenSpan(index) is { IsEmpty: false } written && !written.ContainsAnyInRange('0', '9');

    /// <summary>May go on with a first name.</summary>
    public static bool IsSurname(in PeopleText text, int index) =>
        IsWord(text, index) && !text.IsParted(index)
        && text.Reading.IsCapitalised(index) && !IsAbbreviation(text, index)
        && (!text.Is(index, PersonWord.Never) || text.Is(index, PersonWord.DoubtfulName))
        && (text.At(index) & ~MaybeSurname) == default
        && (!text.Reading.Language.CapitalNouns || !text.Is(index, PersonWord.Common | PersonWord.PositionWord));

    /// <summary>No table knows it, but as a name.</summary>
    public static bool IsUnknown(in PeopleText text, int index) =>
        (text.At(index) & ~PersonWord.DoubtfulName) == default && text.LengthAt(index) == 1;

    /// <summary>Whether its letters say nothing: small ones, and those of a text that is all in capitals.</summary>
    public static bool IsSmall(in PeopleText text, int index) =>
        text.Reading.Shouted || char.IsLower(text.Reading.WrittenSpan(index)[0]);

    /// <summary>"HDMI", "USB-C"</summary>
    public static bool IsAbbreviation(in PeopleText text, int index)
    {
        var written = text.Reading.WrittenSpan(index);
        if (written.Length < 2 || !char.IsUpper(written[0]))
        {
            return false;
        }

        foreach (var character in written)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return true;
    }
}
