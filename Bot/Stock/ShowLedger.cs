using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>What came and went of an item: who moved it, why, and when.</summary>
internal sealed class ShowLedger(IStock stock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ItemLedger];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Item() is not { } code || await stock.FindAsync(code, cancellation) is not { } item)
        {
            return new CardAnswer.Say(StockSentences.NoSuchItem());
        }

        var latest = await stock.LedgerAsync(code, LedgerCard.Most, cancellation);
        await turn.SendActivityAsync(CardMessages.New(LedgerCard.For(item, latest, person)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
