using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Interviews;

/// <summary>Port: the positions for which people are interviewed. There are dozens, so all are read at once.</summary>
public interface IPositions
{
    /// <summary>By name; closed ones as well. The caller has checked who asks.</summary>
    Task<ImmutableArray<Position>> ListAsync(CancellationToken cancellation);

    Task<Position?> FindAsync(PositionCode code, CancellationToken cancellation);

    Task<PositionDecision> WriteAsync(WritePosition command, Person by, CancellationToken cancellation);

    Task<PositionDecision> CloseAsync(ClosePosition command, Person by, CancellationToken cancellation);
}
