using System.Collections.Immutable;
using BackOffice.Domain.Repairs;

namespace BackOffice.Domain;

/// <summary>Why a command was not carried out. A refusal is an answer, not an error: nothing was changed.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    /// <summary>There is no such case, or this person may not know of it: both look alike from outside.</summary>
    public sealed record NotFound : Refusal;

    /// <summary>The person may see the case, but this is for somebody else to do.</summary>
    public sealed record NotAllowed : Refusal;

    /// <summary>The case is past the state in which this makes sense; its last change says why.</summary>
    public sealed record WrongState : Refusal;

    /// <summary>The card was older than the case. The person looks at the new state and decides again.</summary>
    public sealed record Stale : Refusal;

    /// <summary>The id of the form already belongs to a case of somebody else: the form gets a new one.</summary>
    public sealed record FormOutdated : Refusal;

    /// <summary>The case cannot be taken back, since others wait for it too.</summary>
    /// <param name="Others">How many.</param>
    public sealed record OthersWait(int Others) : Refusal;

    /// <summary>As many people follow the case as can be told of a change.</summary>
    public sealed record Crowded : Refusal;

    /// <summary>The case has as many pictures as it may have, or would have more.</summary>
    /// <param name="Room">For how many more there is room, from 0.</param>
    public sealed record TooManyPhotos(int Room) : Refusal;

    /// <summary>The plan of maintenance that was to be changed is no longer there.</summary>
    public sealed record PlanGone : Refusal;

    /// <summary>The machine has as many plans of maintenance as it can have.</summary>
    public sealed record TooManyPlans(int Most) : Refusal;

    /// <summary>The same machine was reported already, and whoever reports it now has not seen that.</summary>
    /// <param name="There">What is open there, oldest first.</param>
    public sealed record AlreadyReported(ImmutableArray<RepairListItem> There) : Refusal
    {
        public bool Equals(AlreadyReported? other) => other is not null && There.SequenceEqual(other.There);

        public override int GetHashCode() => There.Aggregate(0, HashCode.Combine);
    }

    /// <summary>Fields that cannot be taken as they are.</summary>
    public sealed record Invalid(ImmutableArray<FieldError> Errors) : Refusal
    {
        public bool Equals(Invalid? other) => other is not null && Errors.SequenceEqual(other.Errors);

        public override int GetHashCode() => Errors.Aggregate(0, HashCode.Combine);
    }
}
