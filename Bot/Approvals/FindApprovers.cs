using System.Collections.Immutable;
using BackOffice.Bot.Office;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Approvals;

/// <summary>Who there is to decide: by their role, by whom they named, and by whether they are there.</summary>
internal sealed class FindApprovers(
    ApproverTable approvers,
    IDelegations delegations,
    IAbsences absences,
    WorkingHours hours,
    IOptions<ApprovalsOptions> options,
    IClock clock,
    ILogger<FindApprovers> logger) : IApprovers
{
    private readonly ImmutableDictionary<PersonId, ImmutableArray<PersonId>> substitutes = options.Value.Substitutes.ToImmutableDictionary(
        pair => PersonIds.Of(pair.Key), pair => pair.Value.Select(PersonIds.Of).ToImmutableArray());

    public async Task<ApproverDirectory> FindAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();

        // Neither waits for the other.
        var delegating = delegations.ListAsync(hours.DateOf(now), cancellation);
        var (executives, managers) = await approvers.ListAsync(Approval.MostAsked, cancellation);
        ImmutableArray<Delegation> named = [.. (await delegating).Where(delegation => delegation.HoldsOn(hours.DateOf(now)))];
        IEnumerable<PersonId> all = executives.Concat(managers).Concat(named.Select(delegation => delegation.To.Id)).Concat(substitutes.Values.SelectMany(one => one));
        return new ApproverDirectory(executives, managers, await AwayAsync([.. all.Distinct()], now, cancellation), named, substitutes);
    }

    // That the calendars do not answer keeps nobody from asking: everybody is asked as if they were there, and escalation follows.
    private async Task<IReadOnlySet<PersonId>> AwayAsync(ImmutableArray<PersonId> people, Instant now, CancellationToken cancellation)
    {
        try
        {
            var found = await absences.FindAsync(people, new Interval(now, now), cancellation);
            return found.Where(absence => absence.Value.IsCertain).Select(absence => absence.Key).ToImmutableHashSet();
        }
        catch (OutageException outage)
        {
            logger.LogWarning(outage, "Who is away could not be read; all approvers are asked as if they were there.");
            return ImmutableHashSet<PersonId>.Empty;
        }
    }
}
