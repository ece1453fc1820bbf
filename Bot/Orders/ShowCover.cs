using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>How long the stock lasts, and of one item when it is ordered: each in the place of the other.</summary>
internal sealed class ShowCover(CoverCards cards, IStock stock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowCover, Cards.Verbs.ShowLevels];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Verb == Cards.Verbs.ShowCover)
        {
            return new CardAnswer.Replace(await cards.AllAsync(cancellation));
        }

        return ItemCode.TryParse(press.Text(Cards.CardData.Item), out var code) && await stock.FindAsync(code, cancellation) is { } item
            ? new CardAnswer.Replace(cards.Levels(item))
            : new CardAnswer.Say(ReorderSentences.NoSuchItem());
    }
}
