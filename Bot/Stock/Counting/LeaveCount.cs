using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>The sheet is thrown away; what it posted stays posted.</summary>
internal sealed class LeaveCount(ICounts counts) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.LeaveCount];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Count() is { } id)
        {
            await counts.LeaveAsync(id, person, cancellation);
        }

        return new CardAnswer.Replace(CountDoneCard.Left());
    }
}
