using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The form is put away; nothing stays of it.</summary>
internal sealed class DiscardRepairForm(PutFormAway away, IPhotos photos) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Discard];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is { } form)
        {
            // One that was put aside for a newer one may have pictures as well.
            await (person.OpenForm == form ? away.RunAsync(person, form, cancellation) : photos.ForgetAsync(form, person, cancellation));
        }

        return new CardAnswer.Replace(RepairFormCard.Discarded());
    }
}
