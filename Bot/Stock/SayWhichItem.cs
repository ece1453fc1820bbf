using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>Somebody was asked which of several items their text meant, and says which: what they wanted of it takes the question's place.</summary>
internal sealed class SayWhichItem(IStock stock, StockInWords words, TextRecognizer recognizer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ItemMeant];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Item() is not { } code || await stock.FindAsync(code, cancellation) is not { } item)
        {
            return new CardAnswer.Say(StockSentences.NoSuchItem());
        }

        var understood = recognizer.Recognize(press.Text(CardData.Said), turn.Activity.Locale);
        return new CardAnswer.Replace(await words.MeantAsync(person, understood, item, cancellation));
    }
}
