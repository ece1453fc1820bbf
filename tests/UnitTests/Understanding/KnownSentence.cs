using BackOffice.Dialogs;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests;

/// <summary>
/// One line of a file of sentences: "text | thing | place | symptom | key=value". "-" is nothing; keys are kind, tag and urgency.
/// </summary>
internal sealed record KnownSentence(
    string Text, string? Asset, string? Kind, string? Place, string? Symptom, Urgency? Urgency, string? Tag)
{
    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "Sentences", file))
            .Where(line => line.Length > 0 && line[0] != '#');

    public static KnownSentence Parse(string line)
    {
        var parts = line.Split(" | ");
        var keys = parts.Skip(4).Select(part => part.Split('='))
            .ToDictionary(pair => pair[0], pair => Value(pair[1]), StringComparer.Ordinal);
        var asset = Value(parts[1]);
        return new KnownSentence(
            parts[0],
            asset,
            keys.TryGetValue("kind", out var kind) ? kind : asset?.ToLowerInvariant(),
            Value(parts[2]),
            Value(parts[3]),
            keys.TryGetValue("urgency", out var urgency) ? Enum.Parse<Urgency>(urgency!) : null,
            keys.GetValueOrDefault("tag"));
    }

    public static KnownSentence Of(string text, Understood understood) =>
        new(text, understood.Asset, understood.Kind, understood.Place, understood.Symptom, understood.Urgency, understood.Tag);

    private static string? Value(string part) => part.Trim() is "-" ? null : part.Trim();
}
