using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>A fault of a machine that is over, or work on it that was none and cost something.</summary>
/// <param name="Symptom">What was wrong, in the reporter's words; the beginning of them where they were many.</param>
/// <param name="FixedAt">When it worked again, as far as the reporter confirmed it.</param>
/// <param name="Cost">What the repair cost; null where nobody said.</param>
public sealed record PastFault(CaseId Id, string Symptom, Instant ReportedAt, Instant FixedAt, decimal? Cost = null)
{
    /// <summary>Whether something was broken: maintenance counts against no machine, nor does a report that was taken back.</summary>
    public bool IsFault { get; init; } = true;

    /// <summary>In characters.</summary>
    public const int SymptomLimit = 200;
}
