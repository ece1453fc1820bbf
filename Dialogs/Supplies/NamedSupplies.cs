using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Supplies;

/// <summary>What is done with a request whose number somebody wrote.</summary>
internal sealed class NamedSupplies(ISupplies supplies)
{
    /// <summary>Its card comes to the chat by itself, as an effect of following it.</summary>
    public async Task ShowAsync(ITurnContext turn, Person person, CaseId id, CancellationToken cancellation)
    {
        if (await supplies.FollowAsync(id, person, cancellation) is SupplyOutcome.Refused refused)
        {
            await SayRefusedAsync(turn, person, id, refused, cancellation);
        }
    }

    public async Task WithdrawAsync(ITurnContext turn, Person person, CaseId id, CancellationToken cancellation)
    {
        var seen = (await supplies.FindAsync(id, cancellation))?.Version ?? 0;
        switch (await supplies.ChangeAsync(new WithdrawRequest(id, seen), person, cancellation))
        {
            case SupplyOutcome.Done:
                await turn.SayAsync(SupplySentences.TakenBack(id), cancellation);
                break;
            case SupplyOutcome.Refused refused:
                await SayRefusedAsync(turn, person, id, refused, cancellation);
                break;
        }
    }

    private static Task SayRefusedAsync(
        ITurnContext turn, Person person, CaseId id, SupplyOutcome.Refused refused, CancellationToken cancellation) => turn.SayAsync(
        refused.Why is SupplyRefusal.NotFound ? RefusalSentences.NoSuchCase(id) : SupplySentences.Refused(refused.Why, refused.Request, person),
        cancellation);
}
