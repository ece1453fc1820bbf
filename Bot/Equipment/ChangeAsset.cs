using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>The buttons that bring a machine into another state. What comes back is its card as it now is, whether that was done or not.</summary>
internal sealed class ChangeAsset(IEquipment equipment) : ICardAction
{
    private static readonly Dictionary<string, Func<AssetTag, int, AssetCommand>> Commands = new(StringComparer.Ordinal)
    {
        [Cards.Verbs.RetireAsset] = (tag, seen) => new RetireAsset(tag, seen),
        [Cards.Verbs.ReinstateAsset] = (tag, seen) => new ReinstateAsset(tag, seen),
        [Cards.Verbs.PutAssetOutOfOrder] = (tag, seen) => new PutOutOfOrder(tag, seen),
        [Cards.Verbs.PutAssetBackInUse] = (tag, seen) => new PutBackInUse(tag, seen),
    };

    public IReadOnlyCollection<string> Verbs => Commands.Keys;

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Tag() is not { } tag)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        return await equipment.ChangeAsync(Commands[press.Verb](tag, press.Version), person, cancellation) switch
        {
            AssetOutcome.Done(var asset) => new CardAnswer.Replace(AssetCard.For(asset, person)),
            AssetOutcome.Refused { Why: Refusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            AssetOutcome.Refused { Asset: { } asset, Why: var why } => new CardAnswer.Replace(
                AssetCard.For(asset, person, AssetSentences.Refused(why, asset, person))),
            _ => new CardAnswer.Say(AssetSentences.NoSuchMachine()),
        };
    }
}
