using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Approvals;

/// <summary>What waits for the person's decision. A further page takes the place of the one before; the list itself comes anew.</summary>
internal sealed class ListApprovals(SupplyListCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ListApprovals];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var card = await cards.ApprovalsAsync(person, press.After, cancellation);
        if (press.After is not null)
        {
            return new CardAnswer.Replace(card);
        }

        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
