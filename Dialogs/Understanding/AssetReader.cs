namespace BackOffice.Dialogs;

/// <summary>Where a text names the thing.</summary>
/// <param name="Name">The clean noun.</param>
/// <param name="Start">Its first word, modifiers such as "left" or "HP" included.</param>
/// <param name="End">After its last word.</param>
internal sealed record AssetMention(string Name, int Start, int End);

/// <summary>Finds the thing that a text is about: the first one named, unless it is a part of another one.</summary>
internal static class AssetReader
{
    public static AssetMention? Read(Reading reading)
    {
        var (position, first) = Find(reading, 0);
        if (first is null)
        {
            return null;
        }

        // "the light on the copier", "the screen of my laptop": the whole is what breaks.
        if (reading.At(first.End) is "of" or "on" or "in" && reading.At(first.End + 1) is "the" or "my" or "our" or "a" or "this")
        {
            var (next, whole) = Find(reading, first.End + 2);
            if (whole is not null && next == first.End + 2)
            {
                return whole;
            }
        }

        return position >= 0 ? first : null;
    }

    private static (int Position, AssetMention? Mention) Find(Reading reading, int from)
    {
        for (var i = from; i < reading.Words.Length; i++)
        {
            if (reading.IsTaken(i))
            {
                continue;
            }

            var (length, name) = Match(reading, i);
            if (length == 0)
            {
                continue;
            }

            var start = StartWithModifiers(reading, i, out var described);
            if (Denial(reading, start) is { } denial)
            {
                reading.Take(denial, i + length);
                continue;
            }

            var end = i + length;
            if (IsNumber(reading, end))
            {
                name = $"{name} {reading.Written(end).ToUpperInvariant()}";
                end++;
            }

            var full = described.Length == 0 ? name! : SentenceCase($"{described} {Uncapitalised(name!)}");
            return (start, new AssetMention(full, start, end));
        }

        return (-1, null);
    }

    private static (int Length, string? Name) Match(Reading reading, int index)
    {
        var found = Equipment.Names.At(reading.Words, index);
        var word = reading.At(index);
        if (found.Length > 0 || !word.EndsWith("'s", StringComparison.Ordinal))
        {
            return found;
        }

        // "my laptop's screen", "the printer's jammed".
        return Equipment.Names.At([reading.Words[index] with { Text = word[..^2] }], 0);
    }

    private static int StartWithModifiers(Reading reading, int index, out string described)
    {
        described = string.Empty;
        while (index > 0 && !reading.IsTaken(index - 1))
        {
            if (Equipment.Modifiers.At(reading.Words, index - 1) is { Length: 1, Meaning: { } modifier })
            {
                described = described.Length == 0 ? modifier : $"{modifier} {described}";
            }
            else if (Equipment.EmptyWords.At(reading.Words, index - 1).Length != 1)
            {
                break;
            }

            index--;
        }

        return index;
    }

    // "not the printer, the copier"
    private static int? Denial(Reading reading, int start)
    {
        var before = reading.At(start - 1) is "the" or "my" or "a" ? start - 2 : start - 1;
        return reading.At(before) is "not" ? before : null;
    }

    // "printer 2", "copier #3", but not "printer 3 pages ...".
    private static bool IsNumber(Reading reading, int index)
    {
        var number = reading.At(index);
        return number.Length is > 0 and <= 3 && number.All(char.IsAsciiDigit) && !reading.IsTaken(index)
            && (index + 1 >= reading.Words.Length || reading.IsTaken(index + 1) || reading.Words[index + 1].IsMark
                || Courtesies.Openings.At(reading.Words, index + 1).Length > 0 || Faults.Signs.At(reading.Words, index + 1).Length > 0);
    }

    private static string SentenceCase(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // "TV" and "3D printer" keep their capitals.
    private static string Uncapitalised(string name) =>
        name.Length > 1 && char.IsLower(name[1]) && name != "Wi-Fi" ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
