using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Dialogs.Supplies;

/// <summary>What is said about requests for supplies that are there already, and what is asked about all of them.</summary>
internal sealed class SuppliesInWords(ISupplies supplies, SupplyListCards lists, WorkingHours hours, IClock clock)
{
    private readonly NamedSupplies named = new(supplies);
    private readonly AnswerApproverInWords answers = new(supplies);
    private readonly UsedInWords used = new(supplies);

    /// <returns>False when it is about something else.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, SpokenTurn spoken, CancellationToken cancellation)
    {
        var (person, _, understood) = spoken;
        switch (understood)
        {
            case { Case: { Kind: CaseKind.Supplies } id, Intent: Intent.CancelRequest }:
                await named.WithdrawAsync(turn, person, id, cancellation);
                return true;
            case { Case: { Kind: CaseKind.Supplies } id, Remark: { Length: > 0 } remark } when person.OpenQuestion == id:
                return await answers.TryAsync(turn, spoken with { Said = remark }, id, cancellation);
            case { Case: { Kind: CaseKind.Supplies } id }:
                await named.ShowAsync(turn, person, id, cancellation);
                return true;
            case { List: WantedList.PickList }:
                await ShowPickListAsync(turn, person, cancellation);
                return true;
            case { List: WantedList.Approvals }:
            case { Intent: Intent.Approvals, List: null, Case: null } when understood.Surely(Intent.Approvals):
                await ShowApprovalsAsync(turn, person, cancellation);
                return true;
            case { AsksUse: true, Case: null } when person.RunsBackOffice && UsedInWords.MonthOf(understood, hours.DateOf(clock.GetCurrentInstant())) is { } month:
                await used.RunAsync(turn, spoken.Said, month, cancellation);
                return true;
            default:
                return false;
        }
    }

    /// <summary>What waits for the person's decision.</summary>
    public async Task ShowApprovalsAsync(ITurnContext turn, Person person, CancellationToken cancellation)
    {
        var card = await lists.ApprovalsAsync(person, after: null, cancellation);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }

    /// <returns>False when the text was no answer.</returns>
    public Task<bool> TryAnswerAsync(ITurnContext turn, SpokenTurn spoken, CaseId about, CancellationToken cancellation) =>
        answers.TryAsync(turn, spoken, about, cancellation);

    private async Task ShowPickListAsync(ITurnContext turn, Person person, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            await turn.SayAsync(RefusalSentences.For(new Refusal.NotAllowed(), person, repair: null), cancellation);
            return;
        }

        var card = await lists.PickListAsync(after: null, cancellation);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }
}
