using System.Collections.Immutable;
using BackOffice.Domain.Approvals;

namespace BackOffice.Domain.Supplies;

/// <summary>Why a command was not carried out. Nothing was changed.</summary>
public abstract record SupplyRefusal
{
    private SupplyRefusal()
    {
    }

    /// <summary>There is no such request, or this person may not know of it.</summary>
    public sealed record NotFound : SupplyRefusal;

    /// <summary>It is for somebody else to do.</summary>
    public sealed record NotAllowed : SupplyRefusal;

    /// <summary>Nobody decides on their own wish.</summary>
    public sealed record OwnRequest : SupplyRefusal;

    /// <summary>It takes a higher decision.</summary>
    public sealed record NotTheirs(ApprovalLevel Takes) : SupplyRefusal;

    /// <summary>Somebody was faster.</summary>
    public sealed record DecidedBefore(Verdict Verdict) : SupplyRefusal;

    /// <summary>It is past the state in which this makes sense; its last change says why.</summary>
    public sealed record WrongState : SupplyRefusal;

    /// <summary>The card was older than the request.</summary>
    public sealed record Stale : SupplyRefusal;

    /// <summary>The number of the form is somebody else's request: the form gets a new one.</summary>
    public sealed record FormOutdated : SupplyRefusal;

    /// <summary>Fields that cannot be taken as they are.</summary>
    public sealed record Invalid(ImmutableArray<FieldError> Errors) : SupplyRefusal
    {
        public bool Equals(Invalid? other) => other is not null && Errors.SequenceEqual(other.Errors);

        public override int GetHashCode() => Errors.Aggregate(0, HashCode.Combine);
    }
}
