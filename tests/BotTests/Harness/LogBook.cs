using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BackOffice.BotTests.Harness;

/// <summary>What the bot logged.</summary>
public sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<LogEntry> entries = [];

    public IReadOnlyCollection<LogEntry> Entries => entries;

    /// <summary>Entries that somebody on call would have to look at.</summary>
    public IEnumerable<LogEntry> Errors => entries.Where(entry => entry.Level >= LogLevel.Error);

    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, entries);

    public void Dispose()
    {
    }

    private sealed class Writer(string category, ConcurrentQueue<LogEntry> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                entries.Enqueue(new LogEntry(logLevel, category, formatter(state, exception), exception));
            }
        }
    }
}

/// <summary>A line of the log.</summary>
public sealed record LogEntry(LogLevel Level, string Category, string Message, Exception? Exception)
{
    public override string ToString() => $"{Level} {Category}: {Message} {Exception}";
}
