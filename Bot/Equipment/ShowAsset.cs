using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>A machine chosen from a list comes as a card of its own.</summary>
internal sealed class ShowAsset(IEquipment equipment) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowAsset];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Tag() is not { } tag || await equipment.FindAsync(tag, cancellation) is not { } asset)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        await turn.SendActivityAsync(CardMessages.New(AssetCard.For(asset, person)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
