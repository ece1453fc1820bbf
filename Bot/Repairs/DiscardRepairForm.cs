using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The form is put away; nothing was stored.</summary>
internal sealed class DiscardRepairForm(IPeople people) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Discard];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (person.OpenForm is { } open && open == press.Case)
        {
            await people.OpenFormAsync(person.Id, form: null, cancellation);
        }

        return new CardAnswer.Replace(RepairFormCard.Discarded());
    }
}
