namespace BackOffice.Dialogs.Training;

/// <summary>Files of phrasing families, a line each, one file or more for an intent.</summary>
internal static class SentenceFile
{
    /// <summary>All families of the folders, at whatever depth, that bear the name of a language; each has slots of its own.</summary>
    public static IEnumerable<Family> LoadAll(string folder)
    {
        foreach (var language in LanguageFolders(folder))
        {
            var spoken = Path.GetFileName(language) == Language.German.Name ? Language.German : Language.English;
            var slots = Slots.Load(language);
            foreach (var file in Directory.EnumerateFiles(language, "*.txt").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                if (name.StartsWith("Slots", StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (var line in Lines(file))
                {
                    yield return new Family(IntentOf(name), spoken, Phrasing.Parse(line), line, slots);
                }
            }
        }
    }

    private static IEnumerable<string> LanguageFolders(string folder) =>
        Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is "en" or "de")
            .Order(StringComparer.Ordinal);

    /// <summary>The lines of a file without comments; indented lines continue the one before.</summary>
    public static List<string> Lines(string file)
    {
        var lines = new List<string>();
        foreach (var line in File.ReadLines(file))
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (char.IsWhiteSpace(line[0]) && lines.Count > 0)
            {
                lines[^1] += $" {text}";
            }
            else
            {
                lines.Add(text);
            }
        }

        return lines;
    }

    /// <summary>"NoneNear" holds sentences of None: what follows the name of the intent tells files apart.</summary>
    private static Intent IntentOf(string name) =>
        Enum.GetValues<Intent>()
            .Where(intent => name.StartsWith(intent.ToString(), StringComparison.Ordinal))
            .OrderByDescending(intent => intent.ToString().Length)
            .Select(intent => (Intent?)intent)
            .FirstOrDefault() ?? throw new FormatException($"'{name}' begins with no intent.");
}
