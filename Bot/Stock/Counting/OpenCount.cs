using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>The sheet of a place takes the place of the card; what was counted before the place was known goes onto it.</summary>
internal sealed class OpenCount(CountSheets sheets, CountInWords words) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.OpenCount];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var (place, said) = (press.Text(StockFields.Place), press.Text(CardData.Said));
        return new CardAnswer.Replace(said.Length == 0
            ? await sheets.OpenAsync(place, person, cancellation)
            : await words.TakeAtAsync(place, said, person, cancellation));
    }

    public CardAnswer AfterOutage(CardPress press, string reference) => new CardAnswer.Say(TroubleSentences.NotSaved(reference));
}
