namespace BackOffice.Domain.Equipment;

/// <summary>What was read or done.</summary>
public enum MeterAction
{
    Counted,

    /// <summary>The counter began again from 0 before it was read.</summary>
    CountedAfterReset,

    TonerRead,
    TonerReplaced,
}
