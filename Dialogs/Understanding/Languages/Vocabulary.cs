namespace BackOffice.Dialogs;

/// <summary>
/// The words of the example sentences, which the project Training collects: they are known, so that they are not taken for
/// misspelt ones. Those of sentences that the bot acts on are what a misspelt word may be mended to.
/// </summary>
internal static class Vocabulary
{
    /// <summary>Stands before a word that others may be mended to.</summary>
    public const char Target = '*';

    public static string Resource(string language) => $"Vocabulary/{language}.txt";

    /// <summary>Adds the words to the lexicon, and makes what mends others. While the model is being trained there are none yet.</summary>
    public static Spelling Spelling(string language, Lexicon lexicon)
    {
        var targets = new List<string>(lexicon.All);
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream(Resource(language));
        if (stream is not null)
        {
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } line)
            {
                var word = line.TrimStart(Target);
                lexicon.AddExample(word);
                if (line[0] == Target && lexicon.NumberOf(word) == Word.Unknown)
                {
                    targets.Add(word);
                }
            }
        }

        return new Spelling(lexicon, targets);
    }
}
