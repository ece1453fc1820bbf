using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>An office that keeps no stock of spare parts: each is ordered when it is needed.</summary>
internal sealed class NoStockOfParts : IParts
{
    public Task<PartOutcome> ReserveAsync(CaseId repair, string part, CancellationToken cancellation) => Task.FromResult(PartOutcome.NoStockKept);
}
