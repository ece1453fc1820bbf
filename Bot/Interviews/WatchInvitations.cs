using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Delivery;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Storage;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>
/// Notices declined invitations: asks the calendars of those who invite what has changed since the last time. One process does so at a time;
/// one that begins anew asks for everything, which changes nothing.
/// </summary>
internal sealed class WatchInvitations(
    IInterviews interviews,
    IMeetings meetings,
    IPeople people,
    InterviewRules rules,
    IClock clock,
    OfficeLease leases,
    TimeProvider time,
    RandomNumberGenerator random,
    ILogger<WatchInvitations> logger) : SweepUnderLease("invitations", leases, time, random, logger)
{
    /// <summary>How long an answer may go unnoticed.</summary>
    public static Duration Every { get; } = Duration.FromMinutes(5);

    // A window stands for a month, so that the marks of its calendars stay of use.
    private static readonly Duration Window = Duration.FromDays(30);
    private static readonly Duration Ahead = Duration.FromDays(100);

    private readonly Dictionary<string, string> marks = new(StringComparer.OrdinalIgnoreCase);
    private Interval within;
    private Instant? next;

    protected override async Task SweepAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        next ??= now + Every;
        if (now < next)
        {
            return;
        }

        next = now + Every;
        if (!within.HasStart || !within.Contains(now) || within.End - now < Ahead - Window)
        {
            marks.Clear();
            within = new Interval(now, now + Ahead);
        }

        var booked = await interviews.ListBetweenAsync(new Interval(now, within.End), cancellation);
        foreach (var organizer in await OrganizersAsync(booked, cancellation))
        {
            await LookAsync(organizer, cancellation);
        }
    }

    private async Task<ImmutableArray<string>> OrganizersAsync(ImmutableArray<InterviewListItem> booked, CancellationToken cancellation)
    {
        if (booked.IsEmpty || rules.Organizer is not null)
        {
            return booked.IsEmpty ? [] : [rules.Organizer!];
        }

        var askers = await Task.WhenAll(booked.Select(item => item.AskedBy.Id).Distinct().Select(id => people.FindAsync(id, cancellation)));
        return [.. askers.Select(asker => asker?.Mail).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private async Task LookAsync(string organizer, CancellationToken cancellation)
    {
        try
        {
            var changes = await meetings.ChangesAsync(organizer, within, marks.GetValueOrDefault(organizer), cancellation);
            foreach (var meeting in changes.Changed)
            {
                if (MeetingOfInterview.InterviewIn(meeting.Key) is { } id)
                {
                    var declined = meeting.Answers.Where(answer => answer.Kind is AnswerKind.Declined).Select(answer => answer.Mail);
                    await interviews.NoteAsync(id, new NoteDeclined([.. declined]), cancellation);
                }
            }

            // Kept last: what could not be told is asked for again.
            marks[organizer] = changes.Mark;
        }
        catch (Exception exception) when (exception is OutageException or CalendarRefusedException)
        {
            logger.LogWarning("Answers to invitations could not be read; the next try is in {Pause}: {Why}", Every, exception.Message);
        }
    }
}
