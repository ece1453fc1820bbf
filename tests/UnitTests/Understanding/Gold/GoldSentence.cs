namespace BackOffice.UnitTests;

/// <summary>A sentence, and what somebody who reads it would note down.</summary>
/// <param name="Intent">What it asks for.</param>
/// <param name="Text">As written.</param>
/// <param name="Dates">Where dates and times stand in the text.</param>
/// <param name="Facts">What it says: "item=5/box/A4", "person=Sam".</param>
internal sealed record GoldSentence(string Intent, string Text, IReadOnlyList<(int Start, int End)> Dates, IReadOnlyList<string> Facts)
{
    public static IEnumerable<GoldSentence> All(string name)
    {
        using var stream = typeof(GoldSentence).Assembly.GetManifestResourceStream($"Gold/{name}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return Parse(line);
            }
        }
    }

    private static GoldSentence Parse(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var text = new System.Text.StringBuilder();
        var dates = new List<(int, int)>();
        var start = 0;
        foreach (var character in parts[1].Replace("\\n", "\n", StringComparison.Ordinal))
        {
            switch (character)
            {
                case '{':
                    start = text.Length;
                    break;
                case '}':
                    dates.Add((start, text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return new GoldSentence(parts[0], text.ToString(), dates, [.. parts[2..].Where(part => part.Length > 0)]);
    }
}
