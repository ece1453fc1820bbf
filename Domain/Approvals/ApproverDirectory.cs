using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Approvals;

/// <summary>Who there is to decide at this moment.</summary>
/// <param name="Executives">In the order in which they are asked.</param>
/// <param name="Away">Who is not there: out of office by their mailbox or their calendar.</param>
/// <param name="Delegations">Those of today.</param>
/// <param name="Substitutes">Who stands in for whom, in the configured order.</param>
public sealed record ApproverDirectory(
    ImmutableArray<PersonId> Executives,
    ImmutableArray<PersonId> OfficeManagers,
    IReadOnlySet<PersonId> Away,
    ImmutableArray<Delegation> Delegations,
    IReadOnlyDictionary<PersonId, ImmutableArray<PersonId>> Substitutes)
{
    /// <summary>Where it does not matter who there is.</summary>
    public static ApproverDirectory Nobody { get; } = new(
        [], [], ImmutableHashSet<PersonId>.Empty, [], ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty);

    /// <summary>
    /// Who is asked. Each approver who is there; for one who is away, who stands in for them: whom they named, else the first of
    /// their substitutes who is there. Where that leaves nobody at a level, the one above is asked, and where nobody is there at all,
    /// everybody whose decision it is: they find it when they are back.
    /// </summary>
    /// <param name="requester">Never decides, and stands in for nobody.</param>
    public ImmutableArray<AskedApprover> For(ApprovalLevel level, PersonId requester)
    {
        var own = level is ApprovalLevel.Executive ? Executives : OfficeManagers;
        var asked = Present(own, requester);
        if (asked.IsEmpty && level is ApprovalLevel.Executive)
        {
            asked = Present(OfficeManagers, requester);
        }

        return asked.IsEmpty ? [.. own.Concat(OfficeManagers).Where(person => person != requester).Distinct().Take(Approval.MostAsked).Select(Own)] : asked;
    }

    private ImmutableArray<AskedApprover> Present(ImmutableArray<PersonId> approvers, PersonId requester) =>
    [
        .. approvers.Where(person => person != requester).Select(person => Answering(person, requester)).OfType<AskedApprover>()
            .OrderBy(asked => asked.InsteadOf is not null).DistinctBy(asked => asked.Person).Take(Approval.MostAsked),
    ];

    // Whom somebody named decides for them, whether or not they are away.
    private AskedApprover? Answering(PersonId person, PersonId requester)
    {
        if (Delegations.FirstOrDefault(delegation => delegation.Who.Id == person && Can(delegation.To.Id)) is { } named)
        {
            return new AskedApprover(named.To.Id, InsteadOf: person);
        }

        if (!Away.Contains(person))
        {
            return Own(person);
        }

        var substitutes = Substitutes.GetValueOrDefault(person, []);
        return substitutes.Any(Can) ? new AskedApprover(substitutes.First(Can), InsteadOf: person) : null;

        bool Can(PersonId other) => other != requester && other != person && !Away.Contains(other);
    }

    private static AskedApprover Own(PersonId person) => new(person);
}
