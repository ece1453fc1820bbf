using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>Port: the office's requests for supplies, as stored. Each command is one transaction, with the stock that it moves.</summary>
public interface ISupplies
{
    /// <summary>Creates the request and closes the form. The same form again finds the request that it made.</summary>
    Task<SupplyOutcome> RequestAsync(RequestSupplies command, Person by, CancellationToken cancellation);

    Task<SupplyOutcome> ChangeAsync(SupplyCommand command, Person by, CancellationToken cancellation);

    /// <summary>Brings the request's card to the person's chat, and keeps it up to date there.</summary>
    Task<SupplyOutcome> FollowAsync(CaseId id, Person by, CancellationToken cancellation);

    Task<SupplyRequest?> FindAsync(CaseId id, CancellationToken cancellation);

    /// <summary>What the policy would say to a form, as far as its lines can be read, and what of it lies there.</summary>
    Task<SupplyOutlook> LookAsync(SupplyForm form, Person by, CancellationToken cancellation);

    /// <summary>The newest entries, oldest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<SupplyChange>> HistoryAsync(SupplyRequest request, int most, CancellationToken cancellation);

    /// <summary>What waits for the person's decision, the oldest first.</summary>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before; null for the first page.</param>
    Task<Page<SupplyListItem>> ListWaitingAsync(PersonId approver, string? after, int size, CancellationToken cancellation);

    /// <summary>What is granted and not all handed over, the oldest first. The caller has checked who asks.</summary>
    Task<Page<SupplyListItem>> ListToHandOverAsync(string? after, int size, CancellationToken cancellation);

    /// <summary>What cost centres were handed in a month, by cost centre and item. The caller has checked who asks.</summary>
    /// <param name="costCentre">Null for all.</param>
    Task<ImmutableArray<UsedSupplies>> ListUsedAsync(YearMonth month, string? costCentre, CancellationToken cancellation);
}
