using System.Security.Cryptography;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Supplies;

/// <summary>Sends the open form because somebody wrote "send".</summary>
internal sealed class SendSupplyForm(ISupplies supplies, IPeople people, SupplyFormViews views, RandomNumberGenerator random)
{
    /// <returns>The form when it could not be sent and stays open; null when it has become a request.</returns>
    public async Task<SupplyFormState?> RunAsync(ITurnContext turn, Person person, SupplyFormState form, CancellationToken cancellation)
    {
        var draft = form.Draft;
        switch (await supplies.RequestAsync(new RequestSupplies(draft.Id, draft.Form, form.Message), person, cancellation))
        {
            case SupplyOutcome.Done(var request):
                await turn.SayAsync(SupplyFormSentences.Sent(request.Id), cancellation);
                return null;
            case SupplyOutcome.Refused { Why: SupplyRefusal.Invalid(var errors) }:
                return await ShowAgainAsync(turn, form, await views.LookAsync(person, draft, cancellation, errors), cancellation);
            case SupplyOutcome.Refused { Why: SupplyRefusal.FormOutdated }:
                var renewed = draft with { Id = CaseId.Mint(CaseKind.Supplies, random) };
                await people.OpenFormAsync(person.Id, renewed.Id, cancellation);
                var view = await views.LookAsync(person, renewed, cancellation, banner: SupplyFormSentences.FormOutdated());
                return await ShowAgainAsync(turn, form, view, cancellation);
            case SupplyOutcome.Refused refused:
                throw new InvalidOperationException($"A request was refused: {refused.Why}.");
            case var other:
                throw new InvalidOperationException($"A request became {other}.");
        }
    }

    private static async Task<SupplyFormState> ShowAgainAsync(
        ITurnContext turn, SupplyFormState form, SupplyFormView view, CancellationToken cancellation)
    {
        var message = await FormMessage.UpdateAsync(turn, form.Message, view.ToCard(), SupplyFormSentences.Summary(), cancellation);
        await turn.SayAsync(view.Banner ?? view.Next(), cancellation);
        return SupplyFormState.Of(view.Draft, message, form.Said);
    }
}
