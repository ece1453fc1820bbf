namespace BackOffice.Dialogs.Training;

/// <summary>What may stand in the slots of a phrasing: "person = Sam | Priya | …".</summary>
internal sealed class Slots
{
    private readonly Dictionary<string, Phrasing[]> fillers = new(StringComparer.Ordinal);

    /// <param name="folder">The folder with the files "Slots*.txt" of one language.</param>
    public static Slots Load(string folder)
    {
        var slots = new Slots();
        foreach (var file in Directory.EnumerateFiles(folder, "Slots*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var line in SentenceFile.Lines(file))
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                var name = equals > 0 ? line[..equals].Trim() : throw new FormatException($"{file}: '{line}' names no slot.");
                Phrasing[] choices =
                [
                    .. line[(equals + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Phrasing.Parse),
                ];
                slots.fillers[name] = slots.fillers.TryGetValue(name, out var before) ? [.. before, .. choices] : choices;
            }
        }

        return slots;
    }

    public Phrasing Pick(string name, Random random) =>
        fillers.TryGetValue(name, out var choices)
            ? choices[random.Next(choices.Length)]
            : throw new FormatException($"There is no slot {{{name}}}.");
}
