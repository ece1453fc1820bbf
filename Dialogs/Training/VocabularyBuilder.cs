namespace BackOffice.Dialogs.Training;

/// <summary>Collects the words of the sentences of one language.</summary>
internal static class VocabularyBuilder
{
    private const int SentencesPerFamily = 4;

    /// <summary>A word of fewer families of what the bot acts on is no word to mend others to.</summary>
    private const int FewestFamilies = 2;

    public static IEnumerable<string> Build(IEnumerable<Family> families)
    {
        var random = new Random(ModelBuilder.Seed);
        var known = new SortedSet<string>(StringComparer.Ordinal);
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var family in families)
        {
            var words = family.Speak(SentencesPerFamily, random)
                .SelectMany(sentence => new Reading(sentence, family.Language).Words)
                .Select(word => word.Text)
                .Where(word => word.All(character => char.IsLetter(character) || character is '\'' or '-'))
                .ToHashSet(StringComparer.Ordinal);
            known.UnionWith(words);
            foreach (var word in family.Intent is Intent.None ? [] : words)
            {
                uses[word] = uses.GetValueOrDefault(word) + 1;
            }
        }

        return known.Select(word => uses.GetValueOrDefault(word) >= FewestFamilies ? Vocabulary.Target + word : word);
    }
}
