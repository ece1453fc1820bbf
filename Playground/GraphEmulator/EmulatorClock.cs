namespace BackOffice.Playground.GraphEmulator;

/// <summary>The office's clock: as far ahead of another one as somebody moved it. Kept in <c>clock.json</c>, since what is kept beside it was written by it.</summary>
public sealed class EmulatorClock : TimeProvider
{
    private readonly TimeProvider wall;
    private readonly EmulatorFile<TimeSpan> file;
    private readonly Lock gate = new();

    private EmulatorClock(TimeProvider wall, EmulatorFile<TimeSpan> file)
    {
        this.wall = wall;
        this.file = file;
        Ahead = file.Read().LastOrDefault();
    }

    /// <summary>By how much it is ahead.</summary>
    public TimeSpan Ahead { get; private set; }

    /// <summary>Awaited after each move: others that go by this clock take note of it.</summary>
    public Func<Task>? Moved { get; set; }

    public override TimeZoneInfo LocalTimeZone => wall.LocalTimeZone;

    public override long TimestampFrequency => wall.TimestampFrequency;

    /// <summary>Reads the file, or begins with the other clock's time.</summary>
    public static EmulatorClock Open(string? folder, TimeProvider wall) => new(wall, new(folder, "clock.json"));

    public override DateTimeOffset GetUtcNow() => wall.GetUtcNow() + Ahead;

    public override long GetTimestamp() => wall.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        wall.CreateTimer(callback, state, dueTime, period);

    /// <summary>Moves it ahead: never back, since times that were written down would lie in the future then.</summary>
    public async Task MoveAsync(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(by, TimeSpan.Zero);
        lock (gate)
        {
            Ahead += by;
            file.Write([Ahead]);
        }

        if (Moved is { } moved)
            await moved();
    }
}
