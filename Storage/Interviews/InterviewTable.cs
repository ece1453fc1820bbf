using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The office's interviews. A command reads the interview, then at once the calendars' time that it concerns, and writes once: the
/// interview, its history and lists, the time that it holds, and what follows.
/// </summary>
public sealed class InterviewTable(OfficeTable table, RecentPeople recent, InterviewRules rules, IClock clock, ICommittedEffects committed)
    : IInterviews, IDueHandler
{
    /// <summary>Others who want the same time, or change the same interview, make it decide anew.</summary>
    private const int Attempts = 4 * OfficeTable.Attempts;

    private readonly InterviewLists lists = new(table);
    private readonly Roster roster = new(table);
    private readonly EraseCandidate erase = new(rules.Keeps);

    /// <inheritdoc/>
    string IDueHandler.Kind => Interview.WorkKind;

    /// <inheritdoc/>
    public async Task<InterviewOutcome> ProposeAsync(ProposeInterview proposal, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(by);
        var now = clock.GetCurrentInstant();
        var recruiters = await RecruitersAsync(cancellation);
        if (proposal.Id.Kind is not CaseKind.Interview)
        {
            return new InterviewOutcome.Refused(new InterviewRefusal.NotFound(), Interview: null);
        }

        switch (proposal.Decide(by, recruiters, DateTimeZoneProviders.Tzdb, now))
        {
            case InterviewDecision.Accepted accepted:
                var changes = InterviewChanges.Create(accepted, erase.At(accepted.After));
                if (proposal.FormMessage is { } message && by.Chat is { } chat)
                {
                    changes.Put(ShownCardRow.Write(new ShownCard(proposal.Id, by.Id, chat.Conversation, message, Version: 0, ETag: null)));
                }

                if (by.OpenForm == proposal.Id)
                {
                    changes.PutColumns(PersonRow.WriteOpenForm(by.Id, form: null));
                }

                if (!await CommitAsync(changes, accepted, now, cancellation))
                {
                    break;
                }

                recent.Forget(by.Id);
                return new InterviewOutcome.Done(accepted.After);
            case InterviewDecision.Refused refused when await FindAsync(proposal.Id, cancellation) is null:
                return new InterviewOutcome.Refused(refused.Why, Interview: null);
        }

        // The number is taken: by an earlier delivery of the same form, or (one in millions) by somebody else's form.
        return await FindAsync(proposal.Id, cancellation) is { } made && made.AskedBy.Id == by.Id
            ? new InterviewOutcome.Done(made)
            : new InterviewOutcome.Refused(new InterviewRefusal.NotFound(), Interview: null);
    }

    /// <inheritdoc/>
    public Task<InterviewOutcome> ChangeAsync(InterviewCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(command.Interview, command.Wants, (interview, there, now) => command.Knowing(there).Decide(interview, by, now), cancellation);
    }

    /// <inheritdoc/>
    public Task<InterviewOutcome> TakeAsync(TakeOfferedTime choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return CarryOutAsync(choice.Interview, _ => choice.Wants(), (interview, there, now) => (choice with { There = there }).Decide(interview, now), cancellation);
    }

    /// <inheritdoc/>
    public Task<InterviewOutcome> ConfirmAsync(CaseId id, ConfirmBooking booking, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return CarryOutAsync(id, booking.Decide, cancellation);
    }

    /// <inheritdoc/>
    public Task<InterviewOutcome> LoseAsync(CaseId id, LoseSlot lost, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(lost);
        return CarryOutAsync(id, lost.Decide, cancellation);
    }

    /// <inheritdoc/>
    public Task<InterviewOutcome> NoteAsync(CaseId id, NoteDeclined declined, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(declined);
        return CarryOutAsync(id, declined.Decide, cancellation);
    }

    /// <inheritdoc/>
    public Task<InterviewOutcome> EraseAsync(CaseId id, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(id, (interview, now) => erase.Decide(interview, by, now), cancellation);
    }

    /// <summary>The office's clock erases it, if its time has come.</summary>
    internal Task<InterviewOutcome> EraseAsync(CaseId id, CancellationToken cancellation) =>
        CarryOutAsync(id, (interview, now) => erase.Decide(interview, by: null, now), cancellation);

    /// <inheritdoc/>
    Task IDueHandler.RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return CarryOutAsync(CaseId.Parse(work.Subject), StrikeInterviewClock.Decide, cancellation);
    }

    /// <inheritdoc/>
    public async Task<Interview?> FindAsync(CaseId id, CancellationToken cancellation) =>
        (await StoredInterview.FindAsync(table, id, cancellation))?.Interview;

    /// <inheritdoc/>
    public async Task<ImmutableArray<InterviewChange>> HistoryAsync(Interview interview, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var newest = Keys.HistoryAfter(interview.Id, Math.Max(0, interview.Version - most));
        return [.. (await table.ListAsync(newest, most, cancellation)).Select(row => InterviewChangeRow.Read(row))];
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Hold>> HoldsAsync(IReadOnlyCollection<string> mailboxes, Interval when, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mailboxes);
        var now = clock.GetCurrentInstant();
        var rows = await Task.WhenAll(mailboxes.Distinct(StringComparer.OrdinalIgnoreCase).Select(mailbox => HoldRows.ListAsync(table, mailbox, when, cancellation)));
        return
        [
            .. rows.SelectMany(calendar => calendar).Select(row => row.Hold).Where(hold => hold.Until > now)
                .OrderBy(hold => hold.Slot).ThenBy(hold => hold.Mailbox, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public Task<Page<InterviewListItem>> ListOpenAsync(string? after, int size, CancellationToken cancellation) =>
        lists.PageAsync(Keys.InterviewsOpen, after, size, cancellation);

    /// <inheritdoc/>
    public Task<Page<InterviewListItem>> ListOpenOfAsync(PersonId person, string? after, int size, CancellationToken cancellation) =>
        lists.PageOfAsync(person, after, size, cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<InterviewListItem>> ListBetweenAsync(Interval when, CancellationToken cancellation) =>
        lists.BetweenAsync(when, cancellation);

    /// <inheritdoc/>
    public Task<Page<InterviewListItem>> ListUndecidedAsync(string? after, int size, CancellationToken cancellation) =>
        lists.PageAsync(Keys.InterviewsUndecided, after, size, cancellation);

    private async Task<ImmutableArray<PersonId>> RecruitersAsync(CancellationToken cancellation)
    {
        var people = await Task.WhenAll(
            roster.HumanResourcesAsync(ProposeInterview.MostRecruiters, cancellation),
            roster.ExecutivesAsync(ProposeInterview.MostRecruiters, cancellation));
        return [.. people.SelectMany(some => some).Distinct()];
    }

    private Task<InterviewOutcome> CarryOutAsync(CaseId id, Func<Interview, Instant, InterviewDecision> decide, CancellationToken cancellation) =>
        CarryOutAsync(id, _ => [], (interview, _, now) => decide(interview, now), cancellation);

    /// <param name="wants">The calendars' time of which the decision must know what is stored.</param>
    private async Task<InterviewOutcome> CarryOutAsync(
        CaseId id,
        Func<Interview, ImmutableArray<Hold>> wants,
        Func<Interview, ImmutableArray<Hold>, Instant, InterviewDecision> decide,
        CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await StoredInterview.FindAsync(table, id, cancellation) is not { Interview: var before } seen)
            {
                return new InterviewOutcome.Refused(new InterviewRefusal.NotFound(), Interview: null);
            }

            // What it gives back for that is read with what it wants.
            var rows = new HoldRows(table);
            var wanted = wants(before);
            await rows.ReadAsync(wanted.IsEmpty ? [] : wanted.Concat(before.Holds), cancellation);
            var now = clock.GetCurrentInstant();
            switch (decide(before, rows.There(wanted), now))
            {
                case InterviewDecision.Refused(var why):
                    return new InterviewOutcome.Refused(why, why is InterviewRefusal.NotFound ? null : before);
                case InterviewDecision.AlreadyDone:
                    return new InterviewOutcome.Done(before);
                case InterviewDecision.Accepted accepted:
                    if (await TryAsync(seen, accepted, rows, now, cancellation) is { } outcome)
                    {
                        return outcome;
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the interview {id}.");
    }

    /// <returns>Null where somebody else was faster.</returns>
    private async Task<InterviewOutcome?> TryAsync(
        StoredInterview seen, InterviewDecision.Accepted accepted, HoldRows rows, Instant now, CancellationToken cancellation)
    {
        var (before, after) = (seen.Interview, accepted.After);
        await rows.ReadAsync(HoldRows.Changed(before, after), cancellation);

        // A hold may have lapsed, and the time be another's, before the clock has said so.
        if (rows.Taken(before, after, now) is { IsEmpty: false } taken)
        {
            return new InterviewOutcome.Refused(new InterviewRefusal.SlotTaken(taken), before);
        }

        if (accepted.Change.What is InterviewAction.Erased)
        {
            await InterviewChanges.TakeWordsOutAsync(table, before.Id, cancellation);
        }

        var changes = rows.Write(InterviewChanges.Replace(seen, accepted, erase.At(after)), before, after);
        return await CommitAsync(changes, accepted, now, cancellation) ? new InterviewOutcome.Done(after) : null;
    }

    private async Task<bool> CommitAsync(Changes changes, InterviewDecision.Accepted accepted, Instant now, CancellationToken cancellation)
    {
        var pending = InterviewChanges.Pending(accepted, now);
        if (await table.CommitAsync(EffectRow.Insert(changes, pending), cancellation) is not CommitResult.Done)
        {
            return false;
        }

        committed.Accept(pending);
        return true;
    }
}
