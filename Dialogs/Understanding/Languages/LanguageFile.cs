using System.Text;

namespace BackOffice.Dialogs;

/// <summary>
/// One data file of a language. A line "[name]" begins a section; a line "meaning = phrase, phrase" gives phrases their meaning,
/// a line without "=" is a list of phrases that mean nothing more; indented lines continue the one before; "#" begins a comment.
/// In a phrase "(a|b)" stands for either word: "printer(|s)".
/// </summary>
internal sealed class LanguageFile
{
    private readonly string name;
    private readonly Lexicon lexicon;
    private readonly Dictionary<string, List<(string Meaning, string Phrases)>> sections = new(StringComparer.Ordinal);

    private LanguageFile(string name, Lexicon lexicon) => (this.name, this.lexicon) = (name, lexicon);

    /// <summary>In which the words of the file are numbered.</summary>
    public Lexicon Lexicon => lexicon;

    /// <param name="language">The folder of the language: "en".</param>
    /// <param name="file">The name of the file without its ending: "places".</param>
    public static LanguageFile Load(string language, string file) => Load($"Languages/{language}/{file}.txt", Lexicon.Of(language));

    /// <summary>A data file of a language whose words the language itself does not come to know.</summary>
    public static LanguageFile LoadApart(string language, string file) => Load($"Languages/{language}/{file}.txt", Lexicon.Of($"{language}/{file}"));

    /// <summary>A data file that all languages have in common, as one of them reads it.</summary>
    /// <param name="file">The name of the file without its ending: "names".</param>
    /// <param name="lexicon">The words of the language.</param>
    public static LanguageFile LoadShared(string file, Lexicon lexicon) => Load($"Languages/all/{file}.txt", lexicon);

    public static LanguageFile Parse(string name, TextReader reader, Lexicon lexicon)
    {
        var file = new LanguageFile(name, lexicon);
        List<(string Meaning, string Phrases)>? section = null;
        var row = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            var continues = char.IsWhiteSpace(line[0]) && row.Length > 0;
            if (!continues)
            {
                Flush(section, row);
            }

            if (text[0] == '[' && text[^1] == ']')
            {
                section = [];
                file.sections.Add(text[1..^1], section);
            }
            else if (section is null)
            {
                throw new InvalidDataException($"{name}: '{text}' stands before the first section.");
            }
            else
            {
                row.Append(continues ? " " : string.Empty).Append(text);
            }
        }

        Flush(section, row);
        return file;
    }

    /// <summary>A section as a table of phrases.</summary>
    /// <param name="meaning">Reads what stands before the "=".</param>
    public PhraseTable<T> Table<T>(string section, Func<string, T> meaning) =>
        new(lexicon, Rows(section).Select(row => (meaning(row.Meaning), row.Phrases)));

    /// <summary>A table of phrases that come from several sections.</summary>
    public PhraseTable<T> Table<T>(IEnumerable<(T Meaning, string Phrases)> rows) => new(lexicon, rows);

    public PhraseTable<string> Names(string section) => Table(section, meaning => meaning);

    /// <summary>A section of phrases that mean nothing more than that they are in it.</summary>
    public PhraseTable<bool> Phrases(string section) => Table(section, _ => true);

    /// <summary>A section of single words.</summary>
    public WordSet Words(string section) =>
        new(lexicon, Rows(section).SelectMany(row => PhraseTable.Split(row.Phrases)));

    /// <summary>A section of one word.</summary>
    public string Word(string section) => Rows(section)[0].Phrases;

    /// <summary>A section of texts that are written, and not read: each under its name.</summary>
    public IReadOnlyDictionary<string, string> Texts(string section) =>
        Rows(section).ToDictionary(row => row.Meaning, row => row.Phrases, StringComparer.Ordinal);

    /// <summary>The lines of a section: what stands before the "=", and the phrases behind it.</summary>
    public IReadOnlyList<(string Meaning, string Phrases)> Rows(string section) =>
        sections.TryGetValue(section, out var rows)
            ? rows
            : throw new InvalidDataException($"{name} has no section [{section}].");

    private static LanguageFile Load(string resource, Lexicon lexicon)
    {
        using var stream = typeof(LanguageFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The data file {resource} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return Parse(resource, reader, lexicon);
    }

    private static void Flush(List<(string Meaning, string Phrases)>? section, StringBuilder row)
    {
        if (row.Length == 0 || section is null)
        {
            return;
        }

        var text = row.ToString();
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        section.Add(equals < 0 ? (string.Empty, text) : (text[..equals].TrimEnd(), text[(equals + 1)..].TrimStart()));
        row.Clear();
    }
}
