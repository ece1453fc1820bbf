using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Bot.Conversation;
using BackOffice.Bot.Supplies;
using BackOffice.Cards.Approvals;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Approvals;

/// <summary>
/// All small requests of a list are approved in one press, each by itself: what one of them meets keeps no other. Which they are, the card
/// says; whether each is small, and as the approver saw it, is looked up.
/// </summary>
internal sealed class ApproveSmall(ISupplies supplies, IOptions<SuppliesOptions> options) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ApproveSmall];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var results = ImmutableArray.CreateBuilder<(CaseId, SupplyOutcome)>();
        foreach (var (id, version) in Listed(press.Text(Cards.CardData.Others)))
        {
            results.Add((id, await ApproveAsync(id, version, person, cancellation)));
        }

        return new CardAnswer.Replace(SmallApprovedCard.For(results.ToImmutable(), person));
    }

    private async Task<SupplyOutcome> ApproveAsync(CaseId id, int version, Person person, CancellationToken cancellation)
    {
        if (await supplies.FindAsync(id, cancellation) is not { } request || !request.MayBeSeenBy(person))
        {
            return new SupplyOutcome.Refused(new SupplyRefusal.NotFound(), Request: null);
        }

        var isSmall = !request.HasUnknownPrice && request.Value <= options.Value.SmallUpTo;
        return isSmall || request.State is not SupplyState.Waiting
            ? await supplies.ChangeAsync(new ApproveRequest(id, version, []), person, cancellation)
            : new SupplyOutcome.Refused(new SupplyRefusal.Stale(), request);
    }

    // It comes back from a card, so from anybody.
    private static IEnumerable<(CaseId Id, int Version)> Listed(string text) => text
        .Split(' ', ApprovalsCard.PageSize + 1, StringSplitOptions.RemoveEmptyEntries)
        .Take(ApprovalsCard.PageSize)
        .Select(one => one.Split(':'))
        .Where(one => one.Length == 2 && CaseId.TryParse(one[0], out _) && int.TryParse(one[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(one => (CaseId.Parse(one[0]), int.Parse(one[1], CultureInfo.InvariantCulture)))
        .DistinctBy(one => one.Item1);
}
