using BackOffice.Cards.Conversation;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Guides;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The first page of a list that somebody asked for in words.</summary>
internal sealed class ShowRepairLists(IMyRequests mine, OpenRepairCards open, IGuides guides, IUndelivered undelivered)
{
    /// <param name="filter">What of the open repairs is wanted.</param>
    public async Task RunAsync(ITurnContext turn, Person person, WantedList list, RepairFilter filter, CancellationToken cancellation)
    {
        if (list is not WantedList.Mine && !person.RunsBackOffice)
        {
            await turn.SayAsync(RefusalSentences.For(new Refusal.NotAllowed(), person, repair: null), cancellation);
            return;
        }

        var card = list switch
        {
            WantedList.Mine => RepairListCard.Mine(
                await mine.ListAsync(person.Id, after: null, RepairListCard.PageSize, cancellation), first: true),
            WantedList.OpenRepairs => await open.PageAsync(filter, after: null, cancellation),
            WantedList.FailedDeliveries => FailedDeliveriesCard.For(
                [.. (await undelivered.ListAsync(FailedDeliveriesCard.Most, cancellation)).Select(FailedDelivery.Of)]),
            WantedList.Guides => GuideListCard.For(await guides.ListAsync(cancellation)),
            _ => throw new ArgumentOutOfRangeException(nameof(list), list, "There is no such list."),
        };
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }
}
