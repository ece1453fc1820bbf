using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>What a command does to a position. Pure: carrying it out is the table's business.</summary>
public abstract record PositionDecision
{
    private PositionDecision()
    {
    }

    public sealed record Refused(PositionRefusal Why) : PositionDecision;

    /// <summary>The position is as the command wants it.</summary>
    public sealed record AlreadyDone : PositionDecision;

    public sealed record Accepted(Position After) : PositionDecision;
}

/// <summary>Why a position was not written. Nothing was changed.</summary>
public abstract record PositionRefusal
{
    private PositionRefusal()
    {
    }

    public sealed record NotAllowed : PositionRefusal;

    public sealed record NotFound : PositionRefusal;

    /// <summary>Nobody is looked for any more; a list does not change that.</summary>
    public sealed record Closed : PositionRefusal;

    /// <summary>Another position has the code.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record CodeTaken(string Name) : PositionRefusal;

    /// <summary>Somebody else wrote the entry since it was shown.</summary>
    public sealed record Stale : PositionRefusal;

    /// <summary>Fields that cannot be taken as they are.</summary>
    public sealed record Invalid(ImmutableArray<FieldError> Errors) : PositionRefusal
    {
        public bool Equals(Invalid? other) => other is not null && Errors.SequenceEqual(other.Errors);

        public override int GetHashCode() => Errors.Aggregate(0, HashCode.Combine);
    }
}
