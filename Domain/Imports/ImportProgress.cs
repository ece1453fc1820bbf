using System.Collections.Immutable;

namespace BackOffice.Domain.Imports;

/// <summary>How far an import has come.</summary>
/// <param name="Total">How many lines it was to write.</param>
/// <param name="Left">How many of them are still to be written; 0 when it is finished.</param>
public sealed record ImportProgress(ImportSubject Of, int Total, int Left)
{
    /// <summary>Of an import that is finished: the lines that were no longer taken, since the entries had changed after the preview.</summary>
    public ImmutableArray<ImportProblem> Refused { get; init; } = [];

    public bool Equals(ImportProgress? other) => other is not null && (Of, Total, Left) == (other.Of, other.Total, other.Left) && Refused.SequenceEqual(other.Refused);

    public override int GetHashCode() => HashCode.Combine(Of, Total, Left, Refused.Length);
}
