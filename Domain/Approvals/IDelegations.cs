using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>Port: who decides for whom, as stored. A person has at most one delegation.</summary>
public interface IDelegations
{
    /// <summary>Those that hold on the day or later.</summary>
    Task<ImmutableArray<Delegation>> ListAsync(LocalDate today, CancellationToken cancellation);

    /// <summary>In place of the one that the person had.</summary>
    Task PutAsync(Delegation delegation, CancellationToken cancellation);

    /// <summary>The person decides themselves again.</summary>
    Task EndAsync(PersonId who, CancellationToken cancellation);
}
