using BackOffice.Playground.Parts;

namespace BackOffice.Playground;

/// <summary>What is kept between runs. Only one playground at a time may use it.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private const string LockName = "in-use";
    private readonly string path;
    private readonly FileStream inUse;

    private DataFolder(string path, FileStream inUse)
    {
        this.path = path;
        this.inUse = inUse;
    }

    /// <summary>Takes the folder, making it if needed. Logs of the run before are removed, with <paramref name="reset"/> all the rest too.</summary>
    /// <exception cref="SetupException">Another playground has it.</exception>
    public static DataFolder Open(string path, bool reset)
    {
        Directory.CreateDirectory(path);
        var taken = FileLock.TryTake(Path.Combine(path, LockName))
            ?? throw new SetupException($"Another playground runs with the data of {path}. Stop it first (Ctrl-C).");
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos().Where(entry => reset ? entry.Name != LockName : entry.Name == "logs"))
            Remove(entry);
        return new(path, taken);
    }

    public string Below(params ReadOnlySpan<string> parts) => Path.Combine([path, .. parts]);

    public string LogOf(string name) => Below("logs", $"{name}.log");

    public ValueTask DisposeAsync() => inUse.DisposeAsync();

    private static void Remove(FileSystemInfo entry)
    {
        if (entry is DirectoryInfo folder)
            folder.Delete(recursive: true);
        else
            entry.Delete();
    }
}

internal static class StartedParts
{
    /// <summary>Notes a part that has to be stopped later. The last one stops first.</summary>
    public static TPart Keep<TPart>(this Stack<IAsyncDisposable> started, TPart part)
        where TPart : IAsyncDisposable
    {
        started.Push(part);
        return part;
    }
}
