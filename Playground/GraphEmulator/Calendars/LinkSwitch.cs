namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>How online meetings come by their links.</summary>
public sealed class LinkSwitch
{
    private int late;

    /// <summary>False where calendars allow no online meetings: they are made without, and nobody complains.</summary>
    public bool AreAllowed { get; set; } = true;

    /// <summary>The next answers about new online meetings come before their link is made.</summary>
    public void ComeLate(int times = 1) => late = times;

    internal bool IsLate() => late > 0 && late-- > 0;
}
