namespace BackOffice.Playground.GraphEmulator.Troubles;

/// <summary>How many requests came, and how many were under way at once.</summary>
public sealed class Traffic
{
    private readonly Lock gate = new();
    private int underWay;

    /// <summary>All that came.</summary>
    public int Requests { get; private set; }

    /// <summary>The most that were under way at one moment.</summary>
    public int MostAtOnce { get; private set; }

    internal IDisposable Begin()
    {
        lock (gate)
        {
            Requests++;
            MostAtOnce = Math.Max(MostAtOnce, ++underWay);
        }
        return new Counted(this);
    }

    private sealed class Counted(Traffic traffic) : IDisposable
    {
        public void Dispose()
        {
            lock (traffic.gate)
                traffic.underWay--;
        }
    }
}
