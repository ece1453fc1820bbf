using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>Which items were meant is chosen: their numbers go onto the sheet, and what it comes to follows.</summary>
internal sealed class ChooseCounted(CompareCount compare) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ChooseCounted];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Count() is not { } id)
        {
            return new CardAnswer.Replace(CountDoneCard.Gone());
        }

        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in press.Typed(CountInputs.Which).Values)
        {
            if (choice.Split(CountInputs.BeforeUnits) is [var code, var units])
            {
                chosen[code] = units;
            }
        }

        return new CardAnswer.Replace(await compare.RunAsync(id, chosen, person, cancellation));
    }

    public CardAnswer AfterOutage(CardPress press, string reference) => new CardAnswer.Say(TroubleSentences.NotSaved(reference));
}
