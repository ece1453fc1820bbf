namespace BackOffice.Domain.Equipment;

/// <summary>Which machines a list shows.</summary>
public abstract record AssetList
{
    private AssetList()
    {
    }

    /// <summary>Everything that is not retired.</summary>
    public sealed record All : AssetList;

    /// <summary>What of it is of one kind.</summary>
    /// <param name="Kind">In small letters: "printer".</param>
    public sealed record OfKind(string Kind) : AssetList;

    public sealed record Retired : AssetList;
}
