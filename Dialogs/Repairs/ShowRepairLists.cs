using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The first page of a list that somebody asked for in words.</summary>
internal sealed class ShowRepairLists(IRepairs repairs)
{
    public async Task RunAsync(ITurnContext turn, Person person, WantedList list, CancellationToken cancellation)
    {
        if (list is WantedList.OpenRepairs && !person.RunsBackOffice)
        {
            await turn.SayAsync(RefusalSentences.For(new Refusal.NotAllowed(), person, repair: null), cancellation);
            return;
        }

        var card = list is WantedList.OpenRepairs
            ? RepairListCard.Open(await repairs.ListOpenAsync(after: null, RepairListCard.PageSize, cancellation), first: true)
            : RepairListCard.Mine(await repairs.ListMineAsync(person.Id, after: null, RepairListCard.PageSize, cancellation), first: true);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }
}
