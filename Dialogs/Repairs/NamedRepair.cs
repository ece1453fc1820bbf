using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>What is done with a repair whose number somebody wrote.</summary>
internal sealed class NamedRepair(IRepairs repairs)
{
    /// <summary>Its card comes to the chat by itself, as an effect of following it.</summary>
    public async Task ShowAsync(ITurnContext turn, Person person, CaseId id, CancellationToken cancellation)
    {
        if (await repairs.FollowAsync(id, person, cancellation) is RepairOutcome.Refused refused)
        {
            await SayRefusedAsync(turn, person, id, refused, cancellation);
        }
    }

    public async Task WithdrawAsync(ITurnContext turn, Person person, CaseId id, CancellationToken cancellation)
    {
        var seen = (await repairs.FindAsync(id, cancellation))?.Version ?? 0;
        switch (await repairs.ChangeAsync(new WithdrawRepair(id, seen), person, cancellation))
        {
            case RepairOutcome.Done:
                await turn.SayAsync(RepairSentences.TakenBack(id), cancellation);
                break;
            case RepairOutcome.Refused refused:
                await SayRefusedAsync(turn, person, id, refused, cancellation);
                break;
        }
    }

    /// <summary>What was written beside the number becomes a comment.</summary>
    public async Task CommentAsync(ITurnContext turn, Person person, CaseId id, string remark, CancellationToken cancellation)
    {
        switch (await repairs.ChangeAsync(new CommentOnRepair(id, Seen: 0, remark), person, cancellation))
        {
            case RepairOutcome.Done:
                await turn.SayAsync(RepairSentences.CommentPassedOn(id), cancellation);
                break;
            case RepairOutcome.Refused { Why: Refusal.NotFound }:
                await turn.SayAsync(RefusalSentences.NoSuchCase(id), cancellation);
                break;
            case RepairOutcome.Refused(var why, var truth):
                await turn.SayAsync($"{RefusalSentences.For(why, person, truth)} {RefusalSentences.YouWrote(remark)}", cancellation);
                break;
        }
    }

    private static Task SayRefusedAsync(
        ITurnContext turn, Person person, CaseId id, RepairOutcome.Refused refused, CancellationToken cancellation) =>
        turn.SayAsync(
            refused.Why is Refusal.NotFound ? RefusalSentences.NoSuchCase(id) : RefusalSentences.For(refused.Why, person, refused.Repair),
            cancellation);
}
