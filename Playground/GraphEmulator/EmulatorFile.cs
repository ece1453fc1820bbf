using System.Text.Json;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>A list that is kept in a file, written whole when it changes; in memory only where there is no folder.</summary>
internal sealed class EmulatorFile<T>(string? folder, string name)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly string? path = folder is null ? null : Path.Combine(folder, name);

    public T[] Read() => path is not null && File.Exists(path) ? JsonSerializer.Deserialize<T[]>(File.ReadAllText(path), Json) ?? [] : [];

    public void Write(IEnumerable<T> all)
    {
        if (path is null)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        // A stop in the middle of writing leaves the file as it was.
        var written = path + ".new";
        File.WriteAllText(written, JsonSerializer.Serialize(all, Json));
        File.Move(written, path, overwrite: true);
    }
}
