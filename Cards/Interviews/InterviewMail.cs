using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Mail;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What candidates are written, and what stands in the calendars. Plain text.</summary>
public static class InterviewMail
{
    /// <summary>Of the entry in the calendars.</summary>
    public static string Subject(Interview interview) => string.Empty;

    /// <summary>The text of the entry in the calendars, which the candidate reads as well.</summary>
    /// <param name="officeName">What the office is called.</param>
    /// <param name="position">As the office's list has it; null for none.</param>
    /// <param name="roomName">Null without a room.</param>
    /// <param name="office">The clock of a candidate of whom none is known.</param>
    public static string Text(Interview interview, string officeName, Position? position, string? roomName, DateTimeZone office) => string.Empty;

    /// <summary>What goes with the cancellation of the entry.</summary>
    public static string CancelComment(Interview interview) => string.Empty;

    public static string RejectionSubject(Interview interview, string officeName) => string.Empty;

    /// <summary>The text to a candidate who is not taken, for HR to change.</summary>
    public static string Rejection(Interview interview, string officeName) => string.Empty;

    /// <summary>The mail with times of which the candidate chooses one.</summary>
    /// <param name="times">When each begins, and the address that chooses it.</param>
    /// <param name="zone">The clock of a candidate of whom none is known.</param>
    /// <param name="reference">Tells the mail from others.</param>
    public static OutgoingMail Choice(Interview interview, string officeName, ImmutableArray<(Instant Start, Uri Link)> times, DateTimeZone zone, string reference) =>
        new(string.Empty, string.Empty, string.Empty, reference);
}
