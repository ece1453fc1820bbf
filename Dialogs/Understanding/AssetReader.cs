using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>Where a text names the thing.</summary>
/// <param name="Name">The clean noun.</param>
/// <param name="Kind">What it is, the same in every language; null where only a tag is known.</param>
/// <param name="Start">Its first word, modifiers such as "left" or "HP" included.</param>
/// <param name="End">After its last word.</param>
internal sealed record AssetMention(string Name, string? Kind, int Start, int End);

/// <summary>Finds the thing that a text is about: the first one named, unless it is a part of another one.</summary>
internal static class AssetReader
{
    private const int MostModifiers = 3;
    private const int LongestNumber = 3;

    public static AssetMention? Read(Reading reading)
    {
        if (First(reading) is not { } first)
        {
            return null;
        }

        // "the light on the copier", "the screen of my laptop": the whole is what breaks.
        var small = reading.Language.Small;
        var joint = first.End;
        return joint >= reading.Words.Length || reading.IsTaken(joint) ? first
            : reading.Is(small.Whole, joint) && reading.Is(small.Articles, joint + 1) ? StartingAt(reading, joint + 2) ?? first
            : reading.Is(small.WholeWithArticle, joint) ? StartingAt(reading, joint + 1) ?? first
            : first;
    }

    private static AssetMention? StartingAt(Reading reading, int start)
    {
        for (var i = start; i < reading.Words.Length && i <= start + MostModifiers && !reading.IsTaken(i); i++)
        {
            var (length, thing) = Match(reading, i);
            if (thing is not null)
            {
                return Mention(reading, i, length, thing) is var mention && mention.Start == start ? mention : null;
            }
        }

        return null;
    }

    private static AssetMention? First(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var (length, thing) = reading.IsTaken(i) ? default : Match(reading, i);
            if (thing is null)
            {
                continue;
            }

            var mention = Mention(reading, i, length, thing);
            if (Denial(reading, mention.Start) is not { } denial)
            {
                return mention;
            }

            reading.Take(denial, mention.End);
        }

        return null;
    }

    private static AssetMention Mention(Reading reading, int index, int length, Thing thing)
    {
        var start = StartWithModifiers(reading, index, out var described);
        var end = index + length;
        var name = thing.Name;
        if (IsNumber(reading, end))
        {
            name = $"{name} {reading.Written(end).ToUpperInvariant()}";
            end++;
        }

        return new AssetMention(described is null ? name : Described(reading.Language, described, name), thing.Kind, start, end);
    }

    private static (int Length, Thing? Thing) Match(Reading reading, int index)
    {
        var equipment = reading.Language.Equipment;
        var found = equipment.Names.At(reading.Words, index);
        if (found.Length > 0)
        {
            var isVerb = found.Length == 1 && reading.Is(equipment.Verbs, index) && reading.Is(equipment.BeforeVerbs, index - 1);
            return isVerb ? default : found;
        }

        if (Inflected.Thing(reading, index) is { } thing)
        {
            return (1, thing);
        }

        found = equipment.Brands.At(reading.Words, index);
        return found.Length > 0 && !IsModifier(reading, index + found.Length) ? found : default;
    }

    // "HP" alone is a printer; in "HP colour printer" it tells which one.
    private static bool IsModifier(Reading reading, int index)
    {
        var equipment = reading.Language.Equipment;
        for (var i = index; i < reading.Words.Length && i <= index + MostModifiers; i++)
        {
            if (equipment.Names.Has(reading.Words, i) || Inflected.Thing(reading, i) is not null)
            {
                return true;
            }

            if (!equipment.Modifiers.Has(reading.Words, i) && !reading.Is(equipment.EmptyWords, i))
            {
                return false;
            }
        }

        return false;
    }

    private static int StartWithModifiers(Reading reading, int index, out string? described)
    {
        described = null;
        while (index > 0 && !reading.IsTaken(index - 1))
        {
            if (reading.Language.Equipment.Modifiers.TryFind(reading.Words[index - 1].Number, out var modifier))
            {
                described = described is null ? modifier : $"{modifier} {described}";
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
        return reading.IsDenial(before) ? before : null;
    }

    // "printer 2", "copier #3", but not "printer 3 pages ...".
    private static bool IsNumber(Reading reading, int index)
    {
        var number = reading.At(index);
        return number.Length is > 0 and <= LongestNumber
            && !number.AsSpan().ContainsAnyExceptInRange('0', '9')
            && !reading.IsTaken(index)
            && (index + 1 >= reading.Words.Length
                || reading.IsTaken(index + 1)
                || reading.Words[index + 1].IsMark
                || reading.Language.Courtesies.Openings.Has(reading.Words, index + 1)
                || reading.Language.Faults.Signs.Has(reading.Words, index + 1));
    }

    private static string Described(Language language, string modifiers, string name)
    {
        var noun = language.CapitalNouns ? name : Uncapitalised(name);
        var text = string.Format(CultureInfo.InvariantCulture, language.Equipment.Described, modifiers, noun);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // "TV", "3D printer" and "Wi-Fi" keep their capitals.
    private static string Uncapitalised(string name) =>
        name.AsSpan(1).ContainsAnyInRange('A', 'Z') ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
