using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>Why a command about an interview was not carried out. Nothing was changed.</summary>
public abstract record InterviewRefusal
{
    private InterviewRefusal()
    {
    }

    /// <summary>There is no such interview, or this person may not know of it: both look alike from outside.</summary>
    public sealed record NotFound : InterviewRefusal;

    /// <summary>The person may see the interview, but this is for somebody else to do.</summary>
    public sealed record NotAllowed : InterviewRefusal;

    /// <summary>The interview is past the state in which this makes sense; its last change says why.</summary>
    public sealed record WrongState : InterviewRefusal;

    /// <summary>The card was older than the interview.</summary>
    public sealed record Stale : InterviewRefusal;

    /// <summary>The slot has begun already.</summary>
    public sealed record SlotPast : InterviewRefusal;

    /// <summary>Others hold the time of these calendars.</summary>
    public sealed record SlotTaken(ImmutableArray<string> Mailboxes) : InterviewRefusal
    {
        public bool Equals(SlotTaken? other) => other is not null && Mailboxes.AsSpan().SequenceEqual(other.Mailboxes.AsSpan());

        public override int GetHashCode() => Mailboxes.Aggregate(0, HashCode.Combine);
    }

    /// <summary>The candidate chose a time that they are not offered, or not any more.</summary>
    public sealed record NotOffered : InterviewRefusal;

    /// <summary>More people for a longer time than can be held at once.</summary>
    /// <param name="Most">Quarters of an hour, over all calendars.</param>
    public sealed record TooMuchToHold(int Quarters, int Most) : InterviewRefusal;

    /// <summary>The slot names somebody who does not interview here.</summary>
    public sealed record NotOnPanel(string Mailbox) : InterviewRefusal;

    /// <summary>The person has sent another scorecard before; what is in stays.</summary>
    public sealed record ScoreIsIn : InterviewRefusal;

    /// <summary>The candidate has been through all rounds of the position.</summary>
    public sealed record NoRoundLeft : InterviewRefusal;

    /// <summary>The candidate's data is not due to be erased yet.</summary>
    public sealed record KeptStill : InterviewRefusal;

    /// <summary>Fields that cannot be taken as they are.</summary>
    public sealed record Invalid(ImmutableArray<FieldError> Errors) : InterviewRefusal
    {
        public bool Equals(Invalid? other) => other is not null && Errors.SequenceEqual(other.Errors);

        public override int GetHashCode() => Errors.Aggregate(0, HashCode.Combine);
    }
}
