using BackOffice.Bot.Conversation;
using BackOffice.Cards.Imports;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Imports;

/// <summary>A list is not imported: a line that says so takes the card's place.</summary>
internal sealed class LeaveImport : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.LeaveImport];

    public bool OnlyReads => true;

    public Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Replace(ImportCard.Left()));
}
