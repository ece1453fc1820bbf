using System.Runtime.InteropServices;

namespace BackOffice.Dialogs;

/// <summary>Digits of a text with no more than three signs or spaces between them.</summary>
/// <param name="Start">Where it starts, a plus or a bracket included.</param>
/// <param name="End">After its last digit.</param>
/// <param name="FirstGroupEnd">After its first group of digits.</param>
/// <param name="Digits">How many digits there are; 0 when the run goes on in letters, and is no number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitRun(int Start, int End, int FirstGroupEnd, int Digits)
{
    private const int MostBetween = 3;
    private const int Longest = 40;

    public static DigitRun At(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var digits = 0;
        var firstGroup = 0;
        for (var i = start; i < text.Length && i - start < Longest && i - end <= MostBetween; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                end = i + 1;
                continue;
            }

            firstGroup = firstGroup == 0 && digits > 0 ? i : firstGroup;
            if (text[i] is not (' ' or '-' or '.' or '/' or '(' or ')' or '+' or '\u00a0' or '–'))
            {
                break;
            }
        }

        // "7K3QF", "555m"
        var goesOn = end < text.Length && end > start && char.IsLetter(text[end]);
        return new(start, end, firstGroup == 0 ? Math.Max(end, start + 1) : firstGroup, goesOn ? 0 : digits);
    }
}
