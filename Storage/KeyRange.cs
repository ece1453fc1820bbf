namespace BackOffice.Storage;

/// <summary>The row keys between two, both left out, compared by character code.</summary>
internal readonly record struct KeyRange(string After, string Below)
{
    /// <summary>All keys that begin with the prefix and go on.</summary>
    public static KeyRange StartingWith(string prefix) => new(prefix, $"{prefix[..^1]}{(char)(prefix[^1] + 1)}");

    /// <summary>All keys between two, both of them included.</summary>
    public static KeyRange Between(string first, string last) => new($"{first[..^1]}{(char)(first[^1] - 1)}~", $"{last}!");

    /// <summary>What of the range comes after a key that lies in it.</summary>
    public KeyRange From(string key) => this with { After = key };
}
