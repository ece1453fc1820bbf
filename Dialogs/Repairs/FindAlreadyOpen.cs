using BackOffice.Cards.Repairs;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Dialogs.Repairs;

/// <summary>Looks up whether the machine of a form was reported already: one read, and none while the form does not say which machine.</summary>
internal sealed class FindAlreadyOpen(IRepairs repairs, TextRecognizer recognizer, IClock clock)
{
    /// <returns>Null when nothing is open there.</returns>
    public async Task<AlreadyOpen?> FindAsync(ITurnContext turn, Person reader, RepairDraft draft, CancellationToken cancellation)
    {
        var there = await repairs.ListOpenAtAsync(recognizer.Identify(draft.Fault, turn.Activity.Locale), cancellation);
        return there.IsEmpty ? null : new AlreadyOpen(there, reader, clock.GetCurrentInstant());
    }
}
