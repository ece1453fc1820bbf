namespace BackOffice.Playground.Parts;

/// <summary>Lets one process of this machine at a time do something. The lock falls with the process that holds it.</summary>
public static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for the lock. Dispose what is returned to give it back.</summary>
    /// <param name="path">The file that stands for the lock. Its folder is made if it does not exist.</param>
    /// <param name="onWait">Called once when somebody else holds the lock.</param>
    public static async Task<FileStream> TakeAsync(string path, Action onWait, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(onWait);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var waited = false; ; waited = true)
        {
            if (TryTake(path) is { } taken)
                return taken;
            if (!waited)
                onWait();
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Takes the lock if nobody holds it, else returns null. The folder must exist.</summary>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
