using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>The differences on the card are posted, each with its reason.</summary>
internal sealed class PostCount(ConfirmCount confirm) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ConfirmCount];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        !person.RunsBackOffice ? new CardAnswer.Say(PressSentences.BackOfficeOnly())
            : press.Count() is not { } id ? new CardAnswer.Replace(CountDoneCard.Gone())
            : new CardAnswer.Replace(await confirm.RunAsync(
                id, press.Version, new ReasonsGiven(press.Text(StockFields.Why), press.Typed(CountInputs.Why)), person, cancellation));

    // The card stays, with all that was typed.
    public CardAnswer AfterOutage(CardPress press, string reference) => new CardAnswer.Say(TroubleSentences.NotSaved(reference));
}
