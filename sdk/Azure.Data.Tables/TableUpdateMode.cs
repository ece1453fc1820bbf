namespace Azure.Data.Tables;

/// <summary>What happens to stored properties that the sent entity does not name.</summary>
public enum TableUpdateMode
{
    /// <summary>They are kept.</summary>
    Merge = 0,

    /// <summary>They are removed.</summary>
    Replace = 1,
}
