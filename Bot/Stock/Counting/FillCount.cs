using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>What was typed into a page of a sheet is kept; another page follows, or what it comes to.</summary>
internal sealed class FillCount(CountSheets sheets, CompareCount compare) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.CountPage, Cards.Verbs.CompareCount];

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

        var typed = press.Typed(CountInputs.Units);
        return new CardAnswer.Replace(press.Verb == Cards.Verbs.CompareCount
            ? await compare.RunAsync(id, typed, person, cancellation)
            : await sheets.TurnAsync(id, press.Number(CardData.Place), typed, person, cancellation));
    }

    // The card stays, with all that was typed.
    public CardAnswer AfterOutage(CardPress press, string reference) => new CardAnswer.Say(TroubleSentences.NotSaved(reference));
}
