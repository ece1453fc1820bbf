using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Dialogs.Equipment;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>A link to labels: for the machine on whose card the button is, or for what a list shows.</summary>
internal sealed class PrintLabels(ILabelCards labels, TextRecognizer recognizer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.PrintLabels];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var kind = recognizer.Kind(press.Text(AssetFields.Kind), turn.Activity.Locale);
        var scope = new LabelScope(press.Tag(), kind.Length is > 0 and <= AssetFacts.KindLimit ? kind : null);
        var card = await labels.MakeAsync(scope, turn.Activity.Recipient.Id, cancellation);
        await turn.SendActivityAsync(CardMessages.New(card, card.FallbackText), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
