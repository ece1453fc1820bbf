using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>A fault of a machine that is over.</summary>
/// <param name="Symptom">What was wrong, in the reporter's words; the beginning of them where they were many.</param>
/// <param name="FixedAt">When it worked again, as far as the reporter confirmed it.</param>
/// <param name="Cost">What the repair cost; null where nobody said.</param>
public sealed record PastFault(CaseId Id, string Symptom, Instant ReportedAt, Instant FixedAt, decimal? Cost = null)
{
    /// <summary>In characters.</summary>
    public const int SymptomLimit = 200;
}
