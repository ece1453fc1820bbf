using System.Collections.Immutable;
using Azure;

namespace BackOffice.Storage;

/// <summary>What became of a transaction: all of it, or nothing.</summary>
internal abstract record CommitResult
{
    private CommitResult()
    {
    }

    /// <param name="ETags">A new ETag for each change, in their order; none for a deletion.</param>
    public sealed record Done(ImmutableArray<ETag?> ETags) : CommitResult;

    /// <summary>A row was not as the change needs it: others were faster.</summary>
    /// <param name="At">Which change was refused, counted from 0; null when the service did not say.</param>
    public sealed record Lost(int? At) : CommitResult;
}
