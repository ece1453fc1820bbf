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
        if (reading.Is(reading.Language.Small.Whole, first.End) && reading.Is(reading.Language.Small.Articles, first.End + 1))
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
        var names = reading.Language.Equipment.Names;
        var found = names.At(reading.Words, index);
        var word = reading.At(index);
        var ending = reading.Language.Small.OwnerEnding;
        if (found.Length > 0 || !word.EndsWith(ending, StringComparison.Ordinal))
        {
            return found;
        }

        // "my laptop's screen", "the printer's jammed".
        var owner = reading.Language.Lexicon.NumberOf(word.AsSpan(0, word.Length - ending.Length));
        return names.TryFind(owner, out var name) ? (1, name) : default;
    }

    private static int StartWithModifiers(Reading reading, int index, out string described)
    {
        described = string.Empty;
        while (index > 0 && !reading.IsTaken(index - 1))
        {
            if (reading.Language.Equipment.Modifiers.At(reading.Words, index - 1) is { Length: 1, Meaning: { } modifier })
            {
                described = described.Length == 0 ? modifier : $"{modifier} {described}";
            }
            else if (!reading.Is(reading.Language.Equipment.EmptyWords, index - 1))
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
        var before = reading.Is(reading.Language.Small.Articles, start - 1) ? start - 2 : start - 1;
        return reading.Is(reading.Language.Small.Denials, before) ? before : null;
    }

    // "printer 2", "copier #3", but not "printer 3 pages ...".
    private static bool IsNumber(Reading reading, int index)
    {
        var number = reading.At(index);
        return number.Length is > 0 and <= 3 && !number.AsSpan().ContainsAnyExceptInRange('0', '9') && !reading.IsTaken(index)
            && (index + 1 >= reading.Words.Length || reading.IsTaken(index + 1) || reading.Words[index + 1].IsMark
                || reading.Language.Courtesies.Openings.Has(reading.Words, index + 1)
                || reading.Language.Faults.Signs.Has(reading.Words, index + 1));
    }

    private static string SentenceCase(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // "TV" and "3D printer" keep their capitals.
    private static string Uncapitalised(string name) =>
        name.Length > 1 && char.IsLower(name[1]) && name != "Wi-Fi" ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
