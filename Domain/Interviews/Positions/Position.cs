using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>A position for which people are interviewed.</summary>
/// <param name="Criteria">What every interviewer scores.</param>
/// <param name="Rounds">In their order; a candidate goes from one to the next.</param>
/// <param name="Edition">How often it was written: a form on another edition is an old one.</param>
public sealed record Position(
    PositionCode Code,
    string Name,
    ImmutableArray<string> Skills,
    ImmutableArray<string> Criteria,
    ImmutableArray<PositionRound> Rounds,
    int Edition = 1)
{
    public const int NameLimit = 80;
    public const int SkillLimit = 60;
    public const int MostSkills = 20;
    public const int CriterionLimit = 60;

    /// <summary>A scorecard with more than that fits on no phone.</summary>
    public const int MostCriteria = 10;

    public const int MostRounds = 6;

    /// <summary>Nobody is looked for any more.</summary>
    public bool IsClosed { get; init; }

    public bool Equals(Position? other) =>
        other is not null && (Code, Name, Edition, IsClosed) == (other.Code, other.Name, other.Edition, other.IsClosed)
        && Skills.AsSpan().SequenceEqual(other.Skills.AsSpan())
        && Criteria.AsSpan().SequenceEqual(other.Criteria.AsSpan())
        && Rounds.AsSpan().SequenceEqual(other.Rounds.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Code, Name, Edition);
}
