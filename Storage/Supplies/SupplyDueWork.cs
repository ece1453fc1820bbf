using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Supplies;

namespace BackOffice.Storage;

/// <summary>A request's next step is the clock's.</summary>
/// <param name="kind">Which of its works: <see cref="Domain.Approvals.Approval.WorkKind"/> or <see cref="SupplyRequest.ReceiptWorkKind"/>.</param>
public sealed class SupplyDueWork(SupplyTable supplies, string kind) : IDueHandler
{
    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public Task RunAsync(DueWork work, CancellationToken cancellation) =>
        supplies.ChangeAsync(CaseId.Parse(work.Subject), SupplyNeeds.Approvers, new StrikeSupplyClock(work).Decide, cancellation);
}
