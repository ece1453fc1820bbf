using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.StorageTests.Parts;

/// <summary>All who have the role are there.</summary>
public sealed class PlainApprovers(ApproverTable approvers) : IApprovers
{
    public async Task<ApproverDirectory> FindAsync(CancellationToken cancellation)
    {
        var (executives, managers) = await approvers.ListAsync(Approval.MostAsked, cancellation);
        return new ApproverDirectory(
            executives, managers, ImmutableHashSet<PersonId>.Empty, [], ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty);
    }
}
