using BackOffice.Bot.Conversation;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>The form of a new item is put away: a line that nothing was added takes its place.</summary>
internal sealed class LeaveItemForm : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.LeaveItemForm];

    public bool OnlyReads => true;

    public Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Replace(ItemFormCard.Discarded()));
}
