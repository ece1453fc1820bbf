using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Supplies;

/// <summary>A further page of what is to be handed over, in the place of the one before.</summary>
internal sealed class ShowPickList(SupplyListCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.PickList];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) => person.RunsBackOffice
        ? new CardAnswer.Replace(await cards.PickListAsync(press.After, cancellation))
        : new CardAnswer.Say(PressSentences.BackOfficeOnly());
}
