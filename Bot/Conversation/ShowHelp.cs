using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Conversation;

/// <summary>What one may ask the bot, by role.</summary>
internal sealed class ShowHelp : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Help];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        await turn.SendActivityAsync(CardMessages.New(HelpCard.For(person)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
