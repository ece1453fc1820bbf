namespace BackOffice.Playground.Parts;

/// <summary>The last lines of a log, and a place where all of them may go.</summary>
public sealed class LogTail(int capacity = 200) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();
    private StreamWriter? file;

    /// <summary>From now on every line is also written to a file, after what it holds already.</summary>
    public void WriteTo(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        lock (gate)
        {
            file?.Dispose();
            file = new StreamWriter(path, append: true) { AutoFlush = true };
        }
    }

    public void Add(string line)
    {
        lock (gate)
        {
            if (lines.Count == capacity)
                lines.Dequeue();
            lines.Enqueue(line);
            file?.WriteLine(line);
        }
    }

    /// <summary>At most the given number of lines, oldest first.</summary>
    public string Last(int count)
    {
        lock (gate)
            return string.Join(Environment.NewLine, lines.Skip(Math.Max(0, lines.Count - count)));
    }

    public void Dispose()
    {
        lock (gate)
        {
            file?.Dispose();
            file = null;
        }
    }
}
