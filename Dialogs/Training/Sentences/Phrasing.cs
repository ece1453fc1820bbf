using System.Buffers;
using System.Text;

namespace BackOffice.Dialogs.Training;

/// <summary>
/// One family of sentences: "(can|could) you [please] fix the {equipment}". Square brackets hold what may be left out,
/// round ones alternatives, braces the name of a slot; a backslash takes the meaning from the sign after it.
/// </summary>
internal abstract record Phrasing
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("([{|)]\\");

    public static Phrasing Parse(string pattern)
    {
        var position = 0;
        var phrasing = ParseChoice(pattern, ref position);
        return position == pattern.Length
            ? phrasing
            : throw new FormatException($"'{pattern}' has a bracket too many at {position + 1}.");
    }

    /// <summary>One sentence of the family.</summary>
    public string Speak(Slots slots, Random random)
    {
        var text = new StringBuilder();
        Speak(slots, random, text);
        var spoken = text.ToString();
        while (spoken.Contains("  ", StringComparison.Ordinal))
        {
            spoken = spoken.Replace("  ", " ", StringComparison.Ordinal);
        }

        return spoken.Replace(" ,", ",", StringComparison.Ordinal).Replace(" ?", "?", StringComparison.Ordinal).Trim();
    }

    protected abstract void Speak(Slots slots, Random random, StringBuilder text);

    private static Phrasing ParseChoice(string pattern, ref int position)
    {
        var alternatives = new List<Phrasing> { ParseSequence(pattern, ref position) };
        while (position < pattern.Length && pattern[position] == '|')
        {
            position++;
            alternatives.Add(ParseSequence(pattern, ref position));
        }

        return alternatives.Count == 1 ? alternatives[0] : new Choice(alternatives);
    }

    private static Sequence ParseSequence(string pattern, ref int position)
    {
        var parts = new List<Phrasing>();
        while (position < pattern.Length && pattern[position] is not ('|' or ')' or ']'))
        {
            switch (pattern[position])
            {
                case '(':
                    parts.Add(ParseWithin(pattern, ref position, ')'));
                    break;
                case '[':
                    parts.Add(new Choice([ParseWithin(pattern, ref position, ']'), new Literal(string.Empty)]));
                    break;
                case '{':
                    var end = pattern.IndexOf('}', position);
                    parts.Add(new Slot(pattern[(position + 1)..(end < 0 ? throw new FormatException($"'{pattern}' lacks a '}}'.") : end)]));
                    position = end + 1;
                    break;
                case '\\' when position + 1 < pattern.Length:
                    parts.Add(new Literal(pattern.Substring(position + 1, 1)));
                    position += 2;
                    break;
                default:
                    var next = pattern.AsSpan(position).IndexOfAny(Signs);
                    var stop = next < 0 ? pattern.Length : position + next;
                    parts.Add(new Literal(pattern[position..stop]));
                    position = stop;
                    break;
            }
        }

        return new Sequence(parts);
    }

    private static Phrasing ParseWithin(string pattern, ref int position, char end)
    {
        position++;
        var within = ParseChoice(pattern, ref position);
        if (position >= pattern.Length || pattern[position] != end)
        {
            throw new FormatException($"'{pattern}' lacks a '{end}'.");
        }

        position++;
        return within;
    }

    private sealed record Literal(string Text) : Phrasing
    {
        protected override void Speak(Slots slots, Random random, StringBuilder text) => text.Append(Text);
    }

    private sealed record Slot(string Name) : Phrasing
    {
        protected override void Speak(Slots slots, Random random, StringBuilder text) => slots.Pick(Name, random).Speak(slots, random, text);
    }

    private sealed record Choice(List<Phrasing> Alternatives) : Phrasing
    {
        protected override void Speak(Slots slots, Random random, StringBuilder text) =>
            Alternatives[random.Next(Alternatives.Count)].Speak(slots, random, text);
    }

    private sealed record Sequence(List<Phrasing> Parts) : Phrasing
    {
        protected override void Speak(Slots slots, Random random, StringBuilder text)
        {
            foreach (var part in Parts)
            {
                part.Speak(slots, random, text);
            }
        }
    }
}
