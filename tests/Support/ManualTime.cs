using NodaTime;

namespace BackOffice.Support;

/// <summary>A clock that stands still until a test moves it, and the timers that go by it.</summary>
public sealed class ManualTime(Instant start) : TimeProvider, IClock
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private Instant now = start;

    public override long TimestampFrequency => NodaConstants.TicksPerSecond;

    public Instant GetCurrentInstant()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override DateTimeOffset GetUtcNow() => GetCurrentInstant().ToDateTimeOffset();

    public override long GetTimestamp() => GetCurrentInstant().ToUnixTimeTicks();

    /// <summary>Moves the clock, and rings every timer whose time has come, once.</summary>
    public void Advance(Duration by)
    {
        List<Alarm> due;
        lock (gate)
        {
            now += by;
            due = [.. alarms.Where(alarm => alarm.At <= now)];
            foreach (var alarm in due)
            {
                alarm.At = alarm.Period is { } period ? now + period : Instant.MaxValue;
            }
        }

        foreach (var alarm in due)
        {
            alarm.Ring();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        public Instant At { get; set; } = Instant.MaxValue;

        public Duration? Period { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var isDue = dueTime == TimeSpan.Zero;
            lock (time.gate)
            {
                time.alarms.Remove(this);
                Period = period > TimeSpan.Zero ? Duration.FromTimeSpan(period) : null;
                At = dueTime < TimeSpan.Zero ? Instant.MaxValue : time.now + (isDue && Period is { } next ? next : Duration.FromTimeSpan(dueTime));
                if (At != Instant.MaxValue && !(isDue && Period is null))
                {
                    time.alarms.Add(this);
                }
            }

            if (isDue)
            {
                ThreadPool.QueueUserWorkItem(_ => ring());
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
            {
                time.alarms.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
