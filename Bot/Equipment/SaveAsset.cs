using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>The form of a known machine is sent. Where somebody else was faster, the typed words stay and are sent over theirs, or not.</summary>
internal sealed class SaveAsset(IEquipment equipment, TextRecognizer recognizer) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.SaveAsset];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Tag() is not { } tag)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        var form = press.Form(recognizer, turn.Activity.Locale);
        return await equipment.ChangeAsync(new EditAsset(tag, press.Version, form), person, cancellation) switch
        {
            AssetOutcome.Done(var asset) => new CardAnswer.Replace(AssetCard.For(asset, person)),
            AssetOutcome.Refused { Why: Refusal.Invalid(var errors) } => new CardAnswer.Replace(AssetFormCard.Edit(tag, press.Version, form, errors)),
            AssetOutcome.Refused { Why: Refusal.Stale, Asset: { } asset } => new CardAnswer.Replace(
                AssetFormCard.Edit(tag, asset.Version, form, [], AssetSentences.ChangedMeanwhile(asset, person))),
            AssetOutcome.Refused { Why: Refusal.WrongState, Asset: { } asset } => new CardAnswer.Replace(
                AssetCard.For(asset, person, AssetSentences.Refused(new Refusal.WrongState(), asset, person))),
            AssetOutcome.Refused { Why: Refusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            AssetOutcome.Refused { Why: Refusal.NotFound } => new CardAnswer.Say(AssetSentences.NoSuchMachine()),
            var other => throw new InvalidOperationException($"Editing a machine became {other}."),
        };
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => press.Tag() is { } tag
        ? new CardAnswer.Replace(AssetFormCard.Edit(
            tag, press.Version, press.Form(recognizer, locale: null), [], TroubleSentences.NotSaved(reference)))
        : null;
}
