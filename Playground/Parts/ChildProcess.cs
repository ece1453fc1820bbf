using System.Diagnostics;

namespace BackOffice.Playground.Parts;

/// <summary>
/// A process that this one started and answers for: it has a name, its output is kept, its unexpected end is told,
/// and the end of its standard input asks it to stop. So it also stops when this process dies in whatever way.
/// </summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);
    private readonly Process process;
    private readonly TaskCompletionSource<int> exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool stopping;

    private ChildProcess(string name, Process process, LogTail log)
    {
        Name = name;
        this.process = process;
        Log = log;
    }

    /// <summary>What people call it: "Azurite", "the bot".</summary>
    public string Name { get; }

    /// <summary>Its standard output and standard error, line by line.</summary>
    public LogTail Log { get; }

    public int Id { get; private set; }

    /// <summary>Completes with the exit code when the process has ended, for whatever reason.</summary>
    public Task<int> Exited => exited.Task;

    /// <summary>Completes with the process when it has ended without having been asked to; never else.</summary>
    public Task<ChildProcess> Crashed { get; private set; } = null!;

    public bool IsRunning => !exited.Task.IsCompleted;

    /// <summary>Starts the process. Its streams are redirected here.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="start">The command, its arguments and its environment.</param>
    /// <param name="logFile">Where its whole output goes, besides the tail that is kept in memory.</param>
    /// <exception cref="SetupException">The command is not on this machine.</exception>
    public static ChildProcess Start(string name, ProcessStartInfo start, string? logFile = null)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var log = new LogTail();
        if (logFile is not null)
            log.WriteTo(logFile);
        var started = new Process { StartInfo = start, EnableRaisingEvents = true };
        var child = new ChildProcess(name, started, log);
        started.OutputDataReceived += child.Keep;
        started.ErrorDataReceived += child.Keep;
        try
        {
            started.Start();
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            started.Dispose();
            throw new SetupException($"{name} cannot be started: the command '{start.FileName}' was not found ({missing.Message}).", missing);
        }
        child.Id = started.Id;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        child.Crashed = child.WatchAsync();
        return child;
    }

    /// <summary>Asks the process to stop by ending its standard input, waits, and ends it by force when it does not listen.</summary>
    /// <returns>Whether it stopped by itself.</returns>
    public async Task<bool> StopAsync(TimeSpan? patience = null)
    {
        stopping = true;
        if (!IsRunning)
            return true;
        await CloseInputAsync();
        var ended = await Task.WhenAny(Exited, Task.Delay(patience ?? DefaultPatience)) == Exited;
        if (!ended)
            await KillAsync();
        return ended;
    }

    /// <summary>Ends the process and its children by force, as a power cut would.</summary>
    public async Task KillAsync()
    {
        stopping = true;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended in the meantime, which is what was wanted.
        }
        await Exited;
    }

    /// <summary>A sentence and the end of the log, for the person who has to find out why.</summary>
    public string DescribeEnd(int lines = 20)
    {
        var tail = Log.Last(lines);
        return $"{Name} ended with exit code {(Exited.IsCompleted ? Exited.Result : "unknown")}. "
            + (tail.Length == 0 ? "It left no output." : $"The end of its output:{Environment.NewLine}{tail}");
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        process.Dispose();
        Log.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
            Log.Add(line.Data);
    }

    private async Task<ChildProcess> WatchAsync()
    {
        await process.WaitForExitAsync();
        exited.SetResult(process.ExitCode);
        if (stopping)
            await Task.Delay(Timeout.InfiniteTimeSpan);
        return this;
    }

    private async Task CloseInputAsync()
    {
        try
        {
            await process.StandardInput.DisposeAsync();
        }
        catch (IOException)
        {
            // The other end is gone: the process is ending already.
        }
    }
}
