using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Who decides for whom. A person has one row, so there are as few as there are approvers.</summary>
public sealed class DelegationTable(OfficeTable table) : IDelegations
{
    private const int Most = 100;

    /// <inheritdoc/>
    public async Task<ImmutableArray<Delegation>> ListAsync(LocalDate today, CancellationToken cancellation) =>
    [
        .. (await table.ListAsync(Keys.Delegations, Most, cancellation)).Select(Read).Where(delegation => delegation.Until >= today),
    ];

    /// <inheritdoc/>
    public Task PutAsync(Delegation delegation, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(delegation);
        return table.CommitAsync(new Changes().Put(Write(delegation)), cancellation);
    }

    /// <inheritdoc/>
    public Task EndAsync(PersonId who, CancellationToken cancellation) =>
        table.CommitAsync(new Changes().Delete(Keys.Delegation(who)), cancellation);

    private static TableEntity Write(Delegation delegation)
    {
        var row = new TableEntity { RowKey = Keys.Delegation(delegation.Who.Id) };
        row.Put(nameof(Delegation.Who), delegation.Who);
        row.Put(nameof(Delegation.To), delegation.To);
        row.Put(nameof(Delegation.From), delegation.From);
        row.Put(nameof(Delegation.Until), delegation.Until);
        return row;
    }

    private static Delegation Read(TableEntity row) => new(
        row.Name(nameof(Delegation.Who)),
        row.Name(nameof(Delegation.To)),
        row.DateOrNull(nameof(Delegation.From)) ?? LocalDate.MinIsoValue,
        row.DateOrNull(nameof(Delegation.Until)) ?? LocalDate.MinIsoValue);
}
