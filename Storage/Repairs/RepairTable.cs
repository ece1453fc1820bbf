using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office's repairs. A command reads once and writes once: rows, history, lists and effects together.</summary>
public sealed class RepairTable(
    OfficeTable table, RecentPeople recent, OfficePlaces places, RepairTargets targets, IClock clock, ICommittedEffects committed)
    : IRepairs, IDueHandler
{
    private readonly Roster roster = new(table);
    private readonly RepairLists lists = new(table);

    /// <inheritdoc/>
    public async Task<RepairOutcome> ReportAsync(ReportRepair command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        var form = by.FormHasPhotos && by.OpenForm == command.Id ? await UnsentForm.FindAsync(table, command.Id, cancellation) : null;
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            // Neither waits for the other: the two reads take the time of one.
            var open = OpenAtMachine.ReadAsync(table, command.Fault, cancellation);
            var executives = await roster.ExecutivesAsync(ReportRepair.ExecutiveLimit, cancellation);
            var there = await open;
            var now = clock.GetCurrentInstant();
            switch ((command with { Photos = form?.Photos ?? 0 }).Decide(by, executives, there.Open, places, now))
            {
                case RepairDecision.Refused { Why: Refusal.AlreadyReported } refused:
                    return await FindMadeBeforeAsync(command.Id, by, cancellation) ?? new RepairOutcome.Refused(refused.Why, Repair: null);
                case RepairDecision.Refused refused:
                    return new RepairOutcome.Refused(refused.Why, Repair: null);
                case RepairDecision.Accepted accepted:
                    var wound = accepted with { After = targets.Wind(before: null, accepted.After, now) };
                    if (await CreateAsync(command, form, wound, there, by, now, cancellation))
                    {
                        return new RepairOutcome.Done(wound.After);
                    }

                    break;
            }

            if (await FindMadeBeforeAsync(command.Id, by, cancellation) is { } made)
            {
                return made;
            }

            // A picture came to the form at this moment, or lies with another person's form of that number.
            form = await UnsentForm.FindAsync(table, command.Id, cancellation);
            if (form?.Owner is { } owner && owner != by.Id)
            {
                return new RepairOutcome.Refused(new Refusal.FormOutdated(), Repair: null);
            }
        }

        throw new ContentionException($"Others kept reporting the machine of {command.Id}.");
    }

    /// <inheritdoc/>
    public Task<RepairOutcome> ChangeAsync(RepairCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(command.Repair, by, (repair, now) => command.Decide(repair, by, now), cancellation);
    }

    /// <inheritdoc/>
    public Task<RepairOutcome> FollowAsync(CaseId id, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(id, by, (repair, _) => FollowRepair.Decide(repair, by), cancellation);
    }

    /// <inheritdoc/>
    public Task TellAsync(CaseId id, TellMailFailed failed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(failed);
        return CarryOutAsync(id, by: null, failed.Decide, cancellation);
    }

    /// <inheritdoc/>
    string IDueHandler.Kind => RepairClock.WorkKind;

    /// <inheritdoc/>
    async Task IDueHandler.RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var executives = await roster.ExecutivesAsync(FollowRepair.WatcherLimit, cancellation);
        var managers = await roster.OfficeManagersAsync(FollowRepair.WatcherLimit, cancellation);
        var reminder = new StrikeClock(work, executives, managers);
        await CarryOutAsync(CaseId.Parse(work.Subject), by: null, (repair, now) => reminder.Decide(repair, targets, now), cancellation);
    }

    /// <inheritdoc/>
    public async Task<RepairOutcome> JoinAsync(JoinRepair command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        var outcome = await CarryOutAsync(
            command.Repair, by, (repair, now) => command.Decide(repair, by, now), cancellation,
            changes => PutFormAway(changes, command.Repair, command.Form, command.FormMessage, by));
        recent.Forget(by.Id);
        return outcome;
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<RepairListItem>> ListOpenAtAsync(FaultReport fault, CancellationToken cancellation) =>
        (await OpenAtMachine.ReadAsync(table, fault, cancellation)).Open;

    /// <inheritdoc/>
    public async Task<Repair?> FindAsync(CaseId id, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Case(id), cancellation) is { } row && !UnsentForm.Is(row) ? RepairRow.Read(row) : null;

    /// <inheritdoc/>
    public async Task<ImmutableArray<RepairChange>> HistoryAsync(Repair repair, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(repair);

        // Entries are numbered without a gap, so the newest ones are a range of keys.
        var newest = Keys.HistoryAfter(repair.Id, Math.Max(0, repair.Version - most));
        return [.. (await table.ListAsync(newest, most, cancellation)).Select(RepairChangeRow.Read)];
    }

    /// <inheritdoc/>
    public Task<Page<RepairListItem>> ListOpenAsync(RepairFilter filter, string? after, int size, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return lists.OpenAsync(filter, after, size, cancellation);
    }

    private async Task<bool> CreateAsync(
        ReportRepair command,
        UnsentForm? form,
        RepairDecision.Accepted accepted,
        OpenAtMachine there,
        Person by,
        Instant now,
        CancellationToken cancellation)
    {
        var changes = there.Guard(RepairChanges.Create(accepted.After, form));
        PutFormAway(changes, command.Id, command.Id, command.FormMessage, by);
        return await CommitAsync(changes, RepairChanges.Pending(accepted, by.Id, now), by.Id, cancellation);
    }

    // The number is taken: by an earlier delivery of the same form, or (one in millions) by somebody else's form.
    private async Task<RepairOutcome?> FindMadeBeforeAsync(CaseId id, Person by, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) switch
        {
            null => null,
            var repair when repair.Reporter.Id == by.Id => new RepairOutcome.Done(repair),
            _ => new RepairOutcome.Refused(new Refusal.FormOutdated(), Repair: null),
        };

    /// <param name="by">Null where nobody gave a command.</param>
    private async Task<RepairOutcome> CarryOutAsync(
        CaseId id,
        Person? by,
        Func<Repair, Instant, RepairDecision> decide,
        CancellationToken cancellation,
        Action<Changes>? also = null)
    {
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            if (await table.FindAsync(Keys.Case(id), cancellation) is not { } row || UnsentForm.Is(row))
            {
                return new RepairOutcome.Refused(new Refusal.NotFound(), Repair: null);
            }

            var before = RepairRow.Read(row);
            var now = clock.GetCurrentInstant();
            switch (decide(before, now))
            {
                case RepairDecision.Refused refused:
                    return new RepairOutcome.Refused(refused.Why, refused.Why is Refusal.NotFound ? null : before);
                case RepairDecision.AlreadyDone:
                    return new RepairOutcome.Done(before);
                case RepairDecision.Accepted accepted:
                    var wound = accepted with { After = targets.Wind(before, accepted.After, now) };
                    var changes = RepairChanges.Replace(before, row, wound);
                    await PointToQuestion.AsNowAsync(table, changes, before, wound.After, by, cancellation);
                    also?.Invoke(changes);
                    if (await CommitAsync(changes, RepairChanges.Pending(wound, by?.Id, now), before.Reporter.Id, cancellation))
                    {
                        return new RepairOutcome.Done(wound.After);
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the repair {id}.");
    }

    // The form is no longer open, and its message shows the repair from now on.
    private static void PutFormAway(Changes changes, CaseId repair, CaseId form, string? message, Person by)
    {
        if (by.OpenForm == form)
        {
            changes.PutColumns(PersonRow.WriteOpenForm(by.Id, form: null));
        }

        if (message is not null && by.Chat is { } chat)
        {
            changes.Put(ShownCardRow.Write(new ShownCard(repair, by.Id, chat.Conversation, message, Version: 0, ETag: null)));
        }
    }

    private async Task<bool> CommitAsync(
        Changes changes, ImmutableArray<PendingEffect> pending, PersonId reporter, CancellationToken cancellation)
    {
        if (await table.CommitAsync(EffectRow.Insert(changes, pending), cancellation) is not CommitResult.Done)
        {
            return false;
        }

        recent.Forget(reporter);
        committed.Accept(pending);
        return true;
    }
}
