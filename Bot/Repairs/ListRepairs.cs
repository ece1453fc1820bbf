using AdaptiveCards;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The two lists of repairs. A further page takes the place of the one before; a list asked for by a button comes anew.</summary>
internal sealed class ListRepairs(IMyRequests mine, OpenRepairCards open) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ListOpen, Cards.Verbs.ListMine];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Verb == Cards.Verbs.ListOpen && !person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var card = press.Verb == Cards.Verbs.ListOpen
            ? await open.PageAsync(RepairFilter.All, press.After, cancellation)
            : RepairListCard.Mine(await mine.ListAsync(person.Id, press.After, RepairListCard.PageSize, cancellation), press.After is null);
        return press.After is null ? await SendAsync(turn, card, cancellation) : new CardAnswer.Replace(card);
    }

    private static async Task<CardAnswer> SendAsync(ITurnContext turn, AdaptiveCard card, CancellationToken cancellation)
    {
        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
