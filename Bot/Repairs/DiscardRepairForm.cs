using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The form is put away; nothing stays of it.</summary>
internal sealed class DiscardRepairForm(PutFormAway away) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Discard];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (person.OpenForm is { } open && open == press.Case)
        {
            await away.RunAsync(person, open, cancellation);
        }

        return new CardAnswer.Replace(RepairFormCard.Discarded());
    }
}
