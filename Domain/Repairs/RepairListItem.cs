using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>A repair as a list shows it.</summary>
public sealed record RepairListItem(
    CaseId Id, string What, string Where, RepairState State, Urgency Urgency, PersonName Reporter, Instant ReportedAt, string? Technician)
{
    /// <summary>What the thing is, see <see cref="RepairFilter.KindOf"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>The tag of the machine.</summary>
    public AssetTag? Tag { get; init; }

    /// <summary>What is wrong with it, or the beginning of that.</summary>
    public string Symptom { get; init; } = string.Empty;

    /// <summary>The office's date on which somebody comes.</summary>
    public LocalDate? Visit { get; init; }

    /// <summary>Whether a target was missed.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>How many people have the trouble.</summary>
    public int Affected { get; init; } = 1;
}
