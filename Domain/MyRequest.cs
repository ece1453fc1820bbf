using BackOffice.Domain.Interviews;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Supplies;

namespace BackOffice.Domain;

/// <summary>Something that a person asked of the office, as a list shows it.</summary>
public abstract record MyRequest(CaseId Id)
{
    public sealed record OfRepair(RepairListItem Repair) : MyRequest(Repair.Id);

    public sealed record OfSupplies(SupplyListItem Supplies) : MyRequest(Supplies.Id);

    public sealed record OfInterview(InterviewListItem Interview) : MyRequest(Interview.Id);
}
