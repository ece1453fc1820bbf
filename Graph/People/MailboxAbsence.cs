using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Graph.People;

/// <summary>What one person's mailbox said of their absences.</summary>
/// <param name="Covers">For which time that holds.</param>
/// <param name="Replies">When it answers by itself; null when it could not be read.</param>
/// <param name="OutOfOffice">When the calendar says that they are away; null when it could not be read.</param>
internal sealed record MailboxAbsence(Instant ReadAt, Interval Covers, ImmutableArray<Interval>? Replies, ImmutableArray<Interval>? OutOfOffice)
{
    public bool Holds(Interval when) => Covers.Start <= when.Start && when.End <= Covers.End;

    /// <summary>The absence within an interval; null when they are there.</summary>
    public Absence? During(Interval when)
    {
        var replies = Replies ?? [];
        var away = OutOfOffice ?? [];
        if (replies.Any(Touches) || away.Any(Touches))
        {
            return new(replies.Any(Touches) ? AbsenceReason.AutomaticReplies : AbsenceReason.OutOfOffice, Back(replies.Concat(away), Touches));
        }

        return Replies is null || OutOfOffice is null ? new(AbsenceReason.Unknown, Until: null) : null;

        bool Touches(Interval span) => End(span) > when.Start && (Start(span) <= when.Start || Start(span) < when.End);
    }

    // Replies that are on until somebody switches them off say nothing of the return; a calendar that has an end for it does.
    private static Instant? Back(IEnumerable<Interval> spans, Func<Interval, bool> touches)
    {
        Instant? until = null;
        foreach (var span in spans.Where(span => span.HasEnd).OrderBy(Start))
        {
            if (until is null ? touches(span) : Start(span) <= until)
            {
                until = Instant.Max(until ?? span.End, span.End);
            }
        }

        return until;
    }

    private static Instant Start(Interval span) => span.HasStart ? span.Start : Instant.MinValue;

    private static Instant End(Interval span) => span.HasEnd ? span.End : Instant.MaxValue;
}
