using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>What an interviewer thinks of a candidate.</summary>
public sealed record Scorecard(PersonName By, Instant At, ImmutableArray<Score> Scores, Recommendation Recommend, string Note)
{
    public bool Equals(Scorecard? other) =>
        other is not null && (By, At) == (other.By, other.At) && SaysTheSameAs(other);

    public override int GetHashCode() => HashCode.Combine(By, At, Recommend);

    /// <summary>Whether two were filled in alike, whenever they came.</summary>
    public bool SaysTheSameAs(Scorecard other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Recommend, Note) == (other.Recommend, other.Note) && Scores.AsSpan().SequenceEqual(other.Scores.AsSpan());
    }
}

/// <param name="Points">1 to 4.</param>
/// <param name="Note">May be empty.</param>
public sealed record Score(string Criterion, int Points, string Note)
{
    public const int Least = 1;
    public const int Most = 4;
    public const int NoteLimit = 500;
}

/// <summary>Whether an interviewer would have the candidate. There is no middle.</summary>
public enum Recommendation
{
    StrongNo,
    No,
    Yes,
    StrongYes,
}
