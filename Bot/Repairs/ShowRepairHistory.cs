using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>Who did what to a repair, and when.</summary>
internal sealed class ShowRepairHistory(IRepairs repairs) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.History];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id || await repairs.FindAsync(id, cancellation) is not { } repair || !repair.MayBeSeenBy(person))
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var history = await repairs.HistoryAsync(repair, RepairHistoryCard.Most, cancellation);
        await turn.SendActivityAsync(CardMessages.New(RepairHistoryCard.For(repair, history, person)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
