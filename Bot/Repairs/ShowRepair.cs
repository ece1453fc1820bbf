using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>A repair chosen from a list comes as a card of its own, which then follows the repair.</summary>
internal sealed class ShowRepair(IRepairs repairs) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Show];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation) =>
        press.Case is { } id && await repairs.FollowAsync(id, person, cancellation) is RepairOutcome.Done
            ? new CardAnswer.Say(PressSentences.SeeBelow())
            : new CardAnswer.Say(PressSentences.NoSuchCase());
}
