using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds the choice that an answer names: by value, button title or synonym, by number ("2"), or by ordinal ("the second").</summary>
internal static class ChoiceReading
{
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    internal static FoundChoice Read(string utterance, IList<Choice> choices) => ByName(utterance, choices) ?? ByNumber(utterance, choices);

    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var inWord = index < text.Length && !char.IsWhiteSpace(text[index]) && !char.IsPunctuation(text[index]);
            if (inWord && start < 0)
                start = index;
            if (!inWord && start >= 0)
            {
                words.Add(text[start..index]);
                start = -1;
            }
        }

        return words;
    }

    // Every word of a name has to be said; of several names that were, the longest counts, and of equal ones the first.
    private static FoundChoice ByName(string utterance, IList<Choice> choices)
    {
        var said = Words(utterance);
        FoundChoice best = null;
        var longest = 0;
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var name in Names(choices[index]))
            {
                var words = Words(name);
                if (words.Count <= longest || !words.TrueForAll(word => said.Contains(word, StringComparer.CurrentCultureIgnoreCase)))
                    continue;

                longest = words.Count;
                best = new FoundChoice { Value = choices[index].Value, Index = index, Score = 1, Synonym = name };
            }
        }

        return best;
    }

    private static IEnumerable<string> Names(Choice choice)
    {
        if (choice.Value is { } value)
            yield return value;
        if (choice.Action?.Title is { } title)
            yield return title;
        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }

    private static FoundChoice ByNumber(string utterance, IList<Choice> choices)
    {
        foreach (var word in Words(utterance))
        {
            var index = NumberOf(word, choices.Count) - 1;
            if (index >= 0 && index < choices.Count)
                return new FoundChoice { Value = choices[index].Value, Index = index, Score = 1 };
        }

        return null;
    }

    // Zero when the word is no number.
    private static int NumberOf(string word, int count)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (word.Equals("last", StringComparison.OrdinalIgnoreCase))
            return count;

        bool Is(string other) => other.Equals(word, StringComparison.OrdinalIgnoreCase);
        var named = Math.Max(Array.FindIndex(Numbers, Is), Array.FindIndex(Ordinals, Is));
        if (named >= 0)
            return named + 1;

        // "2nd", "3rd"
        var suffixed = word.Length > 2 && word[^2..].ToUpperInvariant() is "ST" or "ND" or "RD" or "TH";
        return suffixed && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : 0;
    }
}
