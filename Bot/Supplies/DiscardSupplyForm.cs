using BackOffice.Bot.Conversation;
using BackOffice.Cards.Supplies;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Supplies;

/// <summary>The form is put away; nothing stays of it.</summary>
internal sealed class DiscardSupplyForm(IPeople people) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.DiscardSupplies];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (PressedSupplyForm.Id(press) is { } form && person.OpenForm == form)
        {
            await people.OpenFormAsync(person.Id, form: null, cancellation);
        }

        return new CardAnswer.Replace(SupplyFormCard.Discarded());
    }
}
