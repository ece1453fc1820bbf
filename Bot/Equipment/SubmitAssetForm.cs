using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>The form of a new machine is sent: it becomes the machine's card, or comes back with all that was typed and what to mend.</summary>
internal sealed class SubmitAssetForm(IEquipment equipment, TextRecognizer recognizer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.AddAsset];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var form = press.Form(recognizer, turn.Activity.Locale);
        return await equipment.AddAsync(new AddAsset(form), person, cancellation) switch
        {
            AssetOutcome.Done(var asset) => new CardAnswer.Replace(AssetCard.For(asset, person)),
            AssetOutcome.TagTaken(var asset) => new CardAnswer.Replace(AssetCard.For(asset, person, AssetSentences.TagTaken(asset))),
            AssetOutcome.Refused { Why: Refusal.Invalid(var errors) } => new CardAnswer.Replace(AssetFormCard.New(form, errors)),
            AssetOutcome.Refused { Why: Refusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            var other => throw new InvalidOperationException($"Adding a machine became {other}."),
        };
    }

    public CardAnswer AfterOutage(CardPress press, string reference) => new CardAnswer.Replace(
        AssetFormCard.New(press.Form(recognizer, locale: null), [], TroubleSentences.NotSaved(reference)));
}
