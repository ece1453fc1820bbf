using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A form as filled in so far.</summary>
/// <param name="Id">Minted when the form was first shown: the number of the repair that it will create.</param>
public sealed record RepairDraft(CaseId Id, string What = "", string Where = "", string Symptom = "", Urgency Urgency = Urgency.Normal)
{
    public bool IsEmpty => What.Length == 0 && Where.Length == 0 && Symptom.Length == 0;
}
