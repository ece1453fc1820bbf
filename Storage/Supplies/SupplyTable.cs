using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The office's requests for supplies. A command reads the request, then at once what else it has to know, and writes once: the
/// request, its lists, the stock that it moves, the month that it is charged to, and the effects.
/// </summary>
public sealed class SupplyTable(
    OfficeTable table, RecentPeople recent, SupplyRules rules, IApprovers approvers, IClock clock, ICommittedEffects committed)
    : ISupplies, IDisposable
{
    /// <summary>The commands of this process wait for each other; but each other process may be faster, again and again.</summary>
    private const int Attempts = 4 * OfficeTable.Attempts;

    private const string Queue = "supplies";

    private readonly OneAtATime queue = new();
    private readonly SupplyLists lists = new(table);

    /// <inheritdoc/>
    public async Task<SupplyOutcome> RequestAsync(RequestSupplies command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        using var turn = await queue.TurnAsync([Queue], cancellation);
        var subject = SubjectOf(command.Form, by);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetCurrentInstant();
            var around = await OfficeAround.ReadAsync(table, rules, approvers, SupplyNeeds.All, subject, now, cancellation);
            switch (command.Decide(around.Office, by))
            {
                case SupplyDecision.Refused(var why):
                    return await FindMadeBeforeAsync(command.Id, by, cancellation) ?? new SupplyOutcome.Refused(why, Request: null);
                case SupplyDecision.Accepted accepted:
                    var changes = around.Write(SupplyChanges.Create(accepted.After), accepted);
                    PutFormAway(changes, command, by);
                    if (await CommitAsync(changes, accepted, now, by.Id, cancellation))
                    {
                        return new SupplyOutcome.Done(accepted.After);
                    }

                    break;
            }

            if (await FindMadeBeforeAsync(command.Id, by, cancellation) is { } made)
            {
                return made;
            }
        }

        throw new ContentionException($"Others kept changing what {command.Id} asks for.");
    }

    /// <inheritdoc/>
    public async Task<SupplyOutcome> ChangeAsync(SupplyCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return await CarryOutAsync(command.Request, by, command.Needs, (request, office) => command.Decide(request, office, by), cancellation);
    }

    /// <inheritdoc/>
    public async Task<SupplyOutcome> FollowAsync(CaseId id, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        return await CarryOutAsync(id, by, SupplyNeeds.None, (request, _) => FollowSupplies.Decide(request, by), cancellation);
    }

    /// <summary>What the office does with a request by itself.</summary>
    internal Task<SupplyOutcome> ChangeAsync(
        CaseId id, SupplyNeeds needs, Func<SupplyRequest, SupplyOffice, SupplyDecision.Accepted?> decide, CancellationToken cancellation) =>
        CarryOutAsync(id, by: null, needs, (request, office) => decide(request, office) ?? (SupplyDecision)new SupplyDecision.AlreadyDone(), cancellation);

    /// <inheritdoc/>
    public async Task<SupplyRequest?> FindAsync(CaseId id, CancellationToken cancellation) =>
        id.Kind is CaseKind.Supplies && await table.FindAsync(Keys.Case(id), cancellation) is { } row ? SupplyRow.Read(row) : null;

    /// <inheritdoc/>
    public async Task<SupplyOutlook> LookAsync(SupplyForm form, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(by);
        var around = await OfficeAround.ReadAsync(
            table, rules, approvers, SupplyNeeds.All, SubjectOf(form, by), clock.GetCurrentInstant(), cancellation);
        var reading = form.Read(around.Office.Items, around.Office.Today);
        var ruling = reading.Lines.IsEmpty ? null : rules.Policy.Judge(reading.Lines, around.Office.Month);
        return new SupplyOutlook(
            around.Office.Items, ruling, ruling?.Takes is { } level ? around.Office.Approvers.For(level, by.Id) : []);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<SupplyChange>> HistoryAsync(SupplyRequest request, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Entries are numbered without a gap, so the newest ones are a range of keys.
        var newest = Keys.HistoryAfter(request.Id, Math.Max(0, request.Version - most));
        return [.. (await table.ListAsync(newest, most, cancellation)).Select(SupplyChangeRow.Read)];
    }

    /// <inheritdoc/>
    public Task<Page<SupplyListItem>> ListWaitingAsync(PersonId approver, string? after, int size, CancellationToken cancellation) =>
        lists.PageAsync(Keys.WaitingFor(approver), after, size, cancellation);

    /// <inheritdoc/>
    public Task<Page<SupplyListItem>> ListToHandOverAsync(string? after, int size, CancellationToken cancellation) =>
        lists.PageAsync(Keys.ToHandOver, after, size, cancellation);

    /// <inheritdoc/>
    public Task<ImmutableArray<UsedSupplies>> ListUsedAsync(YearMonth month, string? costCentre, CancellationToken cancellation) =>
        lists.UsedAsync(month, costCentre, cancellation);

    public void Dispose() => queue.Dispose();

    private static OfficeAround.Subject SubjectOf(SupplyForm form, Person by) => new(
        by.Id, by.Department ?? string.Empty, form.Lines.SelectMany(line => line.Item is { } item ? [item] : line.Candidates));

    /// <param name="by">Null where nobody gave a command.</param>
    private async Task<SupplyOutcome> CarryOutAsync(
        CaseId id, Person? by, SupplyNeeds needs, Func<SupplyRequest, SupplyOffice, SupplyDecision> decide, CancellationToken cancellation)
    {
        using var turn = await queue.TurnAsync([Queue], cancellation);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (id.Kind is not CaseKind.Supplies || await table.FindAsync(Keys.Case(id), cancellation) is not { } row)
            {
                return new SupplyOutcome.Refused(new SupplyRefusal.NotFound(), Request: null);
            }

            var before = SupplyRow.Read(row);
            var now = clock.GetCurrentInstant();
            var around = await OfficeAround.ReadAsync(table, rules, approvers, needs, OfficeAround.Subject.Of(before), now, cancellation);
            switch (decide(before, around.Office))
            {
                case SupplyDecision.Refused(var why):
                    return new SupplyOutcome.Refused(why, why is SupplyRefusal.NotFound ? null : before);
                case SupplyDecision.AlreadyDone:
                    return new SupplyOutcome.Done(before);
                case SupplyDecision.Accepted accepted:
                    var changes = around.Write(
                        SupplyChanges.Replace(before, row.ETag, accepted.After, around.Office.Month.Month), accepted);
                    await PointToQuestion.AsNowAsync(table, changes, before, accepted.After, by, cancellation);
                    if (await CommitAsync(changes, accepted, now, before.Requester.Id, cancellation, by))
                    {
                        return new SupplyOutcome.Done(accepted.After);
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the request {id}.");
    }

    // The number is taken: by an earlier delivery of the same form, or (one in millions) by somebody else's form.
    private async Task<SupplyOutcome?> FindMadeBeforeAsync(CaseId id, Person by, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) switch
        {
            null => null,
            var request when request.Requester.Id == by.Id => new SupplyOutcome.Done(request),
            _ => new SupplyOutcome.Refused(new SupplyRefusal.FormOutdated(), Request: null),
        };

    // The form is no longer open, and its message shows the request from now on.
    private static void PutFormAway(Changes changes, RequestSupplies command, Person by)
    {
        if (by.OpenForm == command.Id)
        {
            changes.PutColumns(PersonRow.WriteOpenForm(by.Id, form: null));
        }

        if (command.FormMessage is { } message && by.Chat is { } chat)
        {
            changes.Put(ShownCardRow.Write(new ShownCard(command.Id, by.Id, chat.Conversation, message, Version: 0, ETag: null)));
        }
    }

    private async Task<bool> CommitAsync(
        Changes changes, SupplyDecision.Accepted accepted, Instant now, PersonId requester, CancellationToken cancellation, Person? by = null)
    {
        var pending = SupplyChanges.Pending(accepted, by?.Id, now);
        if (await table.CommitAsync(EffectRow.Insert(changes, pending), cancellation) is not CommitResult.Done)
        {
            return false;
        }

        recent.Forget(requester);
        committed.Accept(pending);
        return true;
    }
}
