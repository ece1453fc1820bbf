using NodaTime;

namespace BackOffice.Domain.Calendars;

/// <summary>
/// Port: meetings in the calendar of whoever calls them. All methods throw <see cref="CalendarsUnavailableException"/> when the calendars
/// did not answer (try again later: nothing is done twice), and <see cref="CalendarRefusedException"/> when they do not take it.
/// </summary>
public interface IMeetings
{
    /// <summary>Puts a meeting into the organizer's calendar and invites everybody. A meeting of the same key that is there already is the one.</summary>
    Task<BookedMeeting> BookAsync(string organizer, Meeting meeting, CancellationToken cancellation);

    /// <summary>A meeting as it is now; null when it is gone.</summary>
    Task<BookedMeeting?> FindAsync(string organizer, string id, CancellationToken cancellation);

    /// <summary>Changes time, invitees and room; the text, and with it the link, stays. Those who stay invited are told, those who no longer are as well.</summary>
    /// <returns>Null when it is gone.</returns>
    Task<BookedMeeting?> ChangeAsync(string organizer, string id, Meeting meeting, CancellationToken cancellation);

    /// <summary>Takes a meeting out of everybody's calendar; one that is gone is cancelled.</summary>
    /// <param name="comment">What the invitees are told.</param>
    Task CancelAsync(string organizer, string id, string comment, CancellationToken cancellation);

    /// <summary>What has changed in a calendar since the last time, such as declined invitations.</summary>
    /// <param name="within">Which time of the calendar. The same as last time, or the mark is of no use.</param>
    /// <param name="mark">Of the last time; null for the first, which tells all that is there.</param>
    Task<MeetingChanges> ChangesAsync(string organizer, Interval within, string? mark, CancellationToken cancellation);
}
