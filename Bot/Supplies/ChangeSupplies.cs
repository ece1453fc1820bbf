using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Supplies;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using BackOffice.Storage;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Supplies;

/// <summary>The buttons of a request's card. What comes back is the card as the request now is, whether the command was taken or not.</summary>
internal sealed class ChangeSupplies(ISupplies supplies, SupplyShelvesReader shelves, ShownCards shown) : ICardAction
{
    public IReadOnlyCollection<string> Verbs => SupplyCommands.Verbs;

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id)
        {
            return new CardAnswer.Say(SupplySentences.Refused(new SupplyRefusal.NotFound(), request: null, person));
        }

        var typed = SupplyCommands.Typed(press);
        switch (await supplies.ChangeAsync(SupplyCommands.Read(id, press), person, cancellation))
        {
            case SupplyOutcome.Done(var request):
                return new CardAnswer.Replace(SupplyCard.For(request, person, notice: null, await shelves.ReadAsync(request, person, cancellation)));
            case SupplyOutcome.Refused { Request: { } request, Why: var why }:
                await KeepWordsAsync(why, typed, request, person, cancellation);
                return new CardAnswer.Replace(
                    SupplyCard.For(request, person, new SupplyNotice(why, typed), await shelves.ReadAsync(request, person, cancellation)));
            default:
                return new CardAnswer.Say(SupplySentences.Refused(new SupplyRefusal.NotFound(), request: null, person));
        }
    }

    // Where somebody else was faster, their change is on its way to this very card.
    private Task KeepWordsAsync(
        SupplyRefusal why, ImmutableDictionary<string, string> typed, SupplyRequest request, Person person, CancellationToken cancellation)
    {
        var words = new[] { SupplyFields.Why, SupplyFields.Question, SupplyFields.Answer }.FirstOrDefault(typed.ContainsKey);
        return words is not null && why is SupplyRefusal.Stale or SupplyRefusal.WrongState
            ? shown.KeepWordsAsync(request.Id, person.Id, new UnsentWords(words!, typed[words!], why is SupplyRefusal.Stale, request.Version), cancellation)
            : Task.CompletedTask;
    }
}
