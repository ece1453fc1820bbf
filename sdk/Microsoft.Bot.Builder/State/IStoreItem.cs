namespace Microsoft.Bot.Builder;

/// <summary>A stored object that is replaced only when nobody else replaced it first.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; "*" replaces any.</summary>
    string ETag { get; set; }
}
