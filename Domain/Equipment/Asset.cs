namespace BackOffice.Domain.Equipment;

/// <summary>A machine of the office's register.</summary>
/// <param name="Tag">What stands on its label. It stays the same as long as the machine lives.</param>
/// <param name="Last">The newest entry of the history.</param>
public sealed record Asset(AssetTag Tag, AssetFacts Facts, AssetState State, AssetChange Last)
{
    /// <summary>Goes up by one with each change; a card that shows another version is an old one.</summary>
    public int Version => Last.Number;
}
