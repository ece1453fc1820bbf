using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>An empty form, for who prefers a button to a sentence.</summary>
internal sealed class OpenRepairForm(ReportRepairDialog dialog) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.New];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        await dialog.OpenAsync(turn, person, draft: null, cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
