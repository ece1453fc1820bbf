using BackOffice.Bot.Conversation;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Equipment.Upkeep;

/// <summary>What a machine printed, and which cartridges it took. Two reads: the months and the readings are lists of their own.</summary>
internal sealed class ShowUsage(IUpkeep upkeep) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.AssetUsage];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Tag() is not { } tag)
        {
            return new CardAnswer.Say(AssetSentences.NoSuchMachine());
        }

        var months = await upkeep.UsageAsync(tag, cancellation);
        var readings = await upkeep.ReadingsAsync(tag, UsageCard.Readings, cancellation);
        await turn.SendActivityAsync(CardMessages.New(UsageCard.For(tag, months, readings)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
