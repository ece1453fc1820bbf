using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment;

/// <summary>Who changed what of a machine's entry, and when.</summary>
internal sealed class ShowAssetHistory(IEquipment equipment) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.AssetHistory];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Tag() is not { } tag || await equipment.HistoryAsync(tag, AssetHistoryCard.Most, cancellation) is not { IsEmpty: false } history)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        await turn.SendActivityAsync(CardMessages.New(AssetHistoryCard.For(tag, history)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
