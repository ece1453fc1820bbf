namespace BackOffice.Domain.Equipment;

/// <summary>Where a machine stands. Null where that is not known.</summary>
public sealed record AssetPlace(string? Building = null, int? Floor = null, string? Room = null)
{
    public const int BuildingLimit = 60;
    public const int RoomLimit = 60;

    public static AssetPlace Unknown { get; } = new();
}
