using BackOffice.Bot.Conversation;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Imports;

/// <summary>A list that was pasted into a card is looked at; the preview takes the card's place.</summary>
internal sealed class PreviewPastedList(AnswerList answer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.PreviewImport];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        person.MayImport(Subject(press))
            ? new CardAnswer.Replace(await answer.ShowAsync(press.Text(ImportCard.List), turn.Activity.Locale, person, Subject(press), cancellation))
            : new CardAnswer.Say(Subject(press) is ImportSubject.Positions ? InterviewSentences.Refusal(new PositionRefusal.NotAllowed()) : PressSentences.BackOfficeOnly());

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        new CardAnswer.Replace(ImportCard.Ask(press.Text(ImportCard.List), TroubleSentences.NotSaved(reference), Subject(press)));

    private static ImportSubject Subject(CardPress press) => press.Choice<ImportSubject>(ImportCard.Subject) ?? ImportSubject.Equipment;
}
