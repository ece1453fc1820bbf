using System.Collections.Immutable;
using Azure;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>The office's positions, a row each.</summary>
public sealed class PositionTable(OfficeTable table) : IPositions
{
    /// <inheritdoc/>
    public async Task<ImmutableArray<Position>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await table.ListAsync(Keys.Positions, int.MaxValue, cancellation)).Select(PositionRow.Read)
            .OrderBy(position => position.Name, StringComparer.OrdinalIgnoreCase).ThenBy(position => position.Code.Value, StringComparer.Ordinal),
    ];

    /// <inheritdoc/>
    public async Task<Position?> FindAsync(PositionCode code, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Position(code), cancellation) is { } row ? PositionRow.Read(row) : null;

    /// <inheritdoc/>
    public Task<PositionDecision> WriteAsync(WritePosition command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(PositionCode.TryParse(command.Form.Code, out var code) ? code : null, there => command.Decide(there, by), cancellation);
    }

    /// <inheritdoc/>
    public Task<PositionDecision> CloseAsync(ClosePosition command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(command.Code, there => command.Decide(there, by), cancellation);
    }

    /// <param name="code">Null where what was typed is none: nothing of that name is there.</param>
    private async Task<PositionDecision> CarryOutAsync(PositionCode? code, Func<Position?, PositionDecision> decide, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            var row = code is null ? null : await table.FindAsync(Keys.Position(code.Value), cancellation);
            var decision = decide(row is null ? null : PositionRow.Read(row));
            if (decision is not PositionDecision.Accepted(var after)
                || await table.CommitAsync(Write(after, row?.ETag), cancellation) is CommitResult.Done)
            {
                return decision;
            }
        }

        throw new ContentionException($"Others kept changing the position {code}.");
    }

    private static Changes Write(Position position, ETag? seen) => seen is { } etag
        ? new Changes().Replace(PositionRow.Write(position), etag)
        : new Changes().Insert(PositionRow.Write(position));
}
