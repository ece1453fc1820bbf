using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Bot.Guides;

/// <summary>
/// A guide stands for a form; but the form may have been sent since, on another device or by a quicker press. Then its repair is shown
/// and nothing else is done.
/// </summary>
internal sealed class SentForm(IRepairs repairs)
{
    /// <returns>Null while the form has not been sent.</returns>
    public async Task<CardAnswer?> FindAsync(CardPress press, Person person, CancellationToken cancellation) =>
        press.Case is { } form && await repairs.FindAsync(form, cancellation) is { } repair && repair.MayBeSeenBy(person)
            ? new CardAnswer.Replace(RepairCard.For(repair, person))
            : null;
}
