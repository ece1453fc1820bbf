using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>The form is put away: the machine's card takes its place, or a line that nothing was added.</summary>
internal sealed class LeaveAssetForm(IEquipment equipment) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.LeaveAssetForm];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        new CardAnswer.Replace(press.Tag() is { } tag && await equipment.FindAsync(tag, cancellation) is { } asset
            ? AssetCard.For(asset, person)
            : AssetFormCard.Discarded());
}
