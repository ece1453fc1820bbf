using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>A form for a new machine, or in the place of a machine's card the form to change it.</summary>
internal sealed class OpenAssetForm(IEquipment equipment) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.NewAsset, Cards.Verbs.EditAsset];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Verb == Cards.Verbs.NewAsset)
        {
            var form = new AssetForm { Tag = press.Tag()?.Value ?? string.Empty };
            await turn.SendActivityAsync(CardMessages.New(AssetFormCard.New(form), AssetSentences.FormSummary()), cancellation);
            return new CardAnswer.Say(PressSentences.SeeBelow());
        }

        return press.Tag() is { } tag && await equipment.FindAsync(tag, cancellation) is { } asset
            ? new CardAnswer.Replace(AssetFormCard.Edit(asset.Tag, asset.Version, AssetForm.Of(asset)))
            : new CardAnswer.Say(AssetSentences.NoSuchMachine());
    }
}
