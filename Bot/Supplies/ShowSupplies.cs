using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Supplies;

/// <summary>A request chosen from a list comes as a card of its own, which then follows the request.</summary>
internal sealed class ShowSupplies(ISupplies supplies) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowSupplies];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        press.Case is { } id && await supplies.FollowAsync(id, person, cancellation) is SupplyOutcome.Done
            ? new CardAnswer.Say(PressSentences.SeeBelow())
            : new CardAnswer.Say(PressSentences.NoSuchCase());
}
