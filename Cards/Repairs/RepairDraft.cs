using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A form as filled in so far.</summary>
/// <param name="Id">Minted when the form was first shown: the number of the repair that it will create.</param>
public sealed record RepairDraft(CaseId Id, string What = "", string Where = "", string Symptom = "", Urgency Urgency = Urgency.Normal)
{
    /// <summary>The numbers of the open repairs of the same machine that were shown with it, with spaces between them.</summary>
    public string Seen { get; init; } = string.Empty;

    public FaultReport Fault => new(What, Where, Symptom, Urgency);

    public bool IsEmpty => What.Length == 0 && Where.Length == 0 && Symptom.Length == 0;
}
