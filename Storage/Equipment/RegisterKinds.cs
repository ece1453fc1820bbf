using System.Collections.Immutable;
using BackOffice.Domain.Equipment;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Which kinds of machines the register holds: one row is read of each, and no more often than once a minute, since they hardly ever change.
/// </summary>
internal sealed class RegisterKinds(OfficeTable table, IClock clock)
{
    /// <summary>More than anybody chooses from.</summary>
    public const int Most = 20;

    private static readonly Duration Fresh = Duration.FromMinutes(1);
    private Reading? last;

    public async Task<ImmutableArray<string>> ListAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (last is { } read && read.At + Fresh > now)
        {
            return read.Kinds;
        }

        var kinds = ImmutableArray.CreateBuilder<string>();
        for (var rest = Keys.AssetsByKind; kinds.Count < Most;)
        {
            if (await table.ListAsync(rest, most: 1, cancellation) is not [var row])
            {
                break;
            }

            var kind = AssetListRow.Read(row).Kind;
            kinds.Add(kind);

            // On behind all that is of this kind.
            rest = rest.From(Keys.Assets(new AssetList.OfKind(kind)).Below);
        }

        last = new Reading(kinds.ToImmutable(), now);
        return last.Kinds;
    }

    private sealed record Reading(ImmutableArray<string> Kinds, Instant At);
}
