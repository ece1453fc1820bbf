namespace BackOffice.Domain.Equipment;

/// <summary>What was read or done.</summary>
public enum MeterAction
{
    Counted,

    /// <summary>The counter began again from 0 before it was read.</summary>
    CountedAfterReset,

    /// <summary>The last reading of the counter was mistyped, and this one stands in its place.</summary>
    CountCorrected,

    TonerRead,
    TonerReplaced,
}
