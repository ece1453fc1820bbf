using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>
/// Finds the number of a case in a text, also as people write it: in any case, without its hyphen, with a space or a dash for it,
/// O for 0, and I or L for 1.
/// </summary>
internal static class CaseReader
{
    private const int ShortestId = 7;
    private const int LongestId = 9;
    private const int NumberLength = 5;
    private const int MostParts = 2;

    /// <summary>The first number of a case; its words are taken.</summary>
    public static CaseId? Read(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (At(reading, i, out var id) is > 0 and var length)
            {
                reading.Take(i, i + length);
                return id;
            }
        }

        return null;
    }

    /// <summary>How many words the number of a case takes up that begins at a word; 0 when none does.</summary>
    public static int At(Reading reading, int index, out CaseId id)
    {
        id = default;
        var word = reading.At(index);
        if (word.Length is 0 or > LongestId + MostParts || !char.IsAsciiLetter(word[0]))
        {
            return 0;
        }

        var ending = reading.Language.Small.OwnerEnding;
        var plain = word.Length > LongestId && word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : word;
        return plain.Length is >= ShortestId and <= LongestId && IsNumber(plain) && CaseId.TryParse(plain, out id) ? 1
            : CaseId.IsPrefix(word) ? Divided(reading, index, out id)
            : 0;
    }

    // "rep 7k3qf", "REP - 7K3QF", "REP 7K3 QF"
    private static int Divided(Reading reading, int index, out CaseId id)
    {
        id = default;
        var start = index + 1 + (IsDash(reading, index + 1) ? 1 : 0);
        var number = reading.At(start);
        if (number.Length is 0 or > NumberLength || !(HasFigure(number) || (!reading.Shouted && IsUpper(reading.WrittenSpan(start)))))
        {
            // "the rep called" names no case; "REP KTXAB" does.
            return 0;
        }

        var end = start + 1;
        while (number.Length < NumberLength && end - start < MostParts && reading.At(end).Length is > 0 and < NumberLength)
        {
            number += reading.At(end);
            end++;
        }

        return number.Length == NumberLength && CaseId.TryParse(reading.At(index) + number, out id) ? end - index : 0;
    }

    // The mark for a dash between spaces, or for a colon; a sentence does not end inside a number.
    private static bool IsDash(Reading reading, int index) =>
        reading.At(index) is "," && reading.Text[reading.Words[index].Start] is '-' or '–' or '—' or ':';

    // "reported" and "reporter" have the letters of a case number, and so have "post-its", whose hyphen stands elsewhere.
    private static bool IsNumber(ReadOnlySpan<char> word) => HasFigure(word) || (word.IndexOf('-') is > 0 and var hyphen && CaseId.IsPrefix(word[..hyphen]));

    private static bool HasFigure(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9');

    private static bool IsUpper(ReadOnlySpan<char> written)
    {
        foreach (var letter in written)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return !written.IsEmpty;
    }
}
