using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>One entry of a repair's history.</summary>
/// <param name="Number">Counts from 1; the number of the newest entry is the version of the repair.</param>
/// <param name="From">The state before; null for the report itself.</param>
/// <param name="Text">What was typed with it: a question, an answer, a name, what was done.</param>
public sealed record RepairChange(int Number, RepairAction What, PersonName By, Instant At, RepairState? From, RepairState To, string? Text)
{
    /// <summary>What somebody outside the office was told with it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What this step cost, in the currency of the office; null where nobody said.</summary>
    public decimal? Cost { get; init; }
}
