using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Equipment;

/// <summary>Port: the office's register of machines, as stored. Each command is one transaction.</summary>
public interface IEquipment
{
    /// <summary>Enters a machine. The same form again finds the one that it entered.</summary>
    Task<AssetOutcome> AddAsync(AddAsset command, Person by, CancellationToken cancellation);

    Task<AssetOutcome> ChangeAsync(AssetCommand command, Person by, CancellationToken cancellation);

    /// <summary>Retired machines are found as well.</summary>
    Task<Asset?> FindAsync(AssetTag tag, CancellationToken cancellation);

    /// <summary>The newest entries, the latest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<AssetChange>> HistoryAsync(AssetTag tag, int most, CancellationToken cancellation);

    /// <summary>In the order of the tags. The caller has checked who asks.</summary>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before; null for the first page.</param>
    Task<Page<AssetListItem>> ListAsync(AssetList list, string? after, int size, CancellationToken cancellation);

    /// <summary>The kinds of the machines that are not retired, in no order, a handful at most; as of a minute ago.</summary>
    Task<ImmutableArray<string>> KindsAsync(CancellationToken cancellation);
}
