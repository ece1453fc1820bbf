using AdaptiveCards;
using BackOffice.Bot.Delivery;
using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;

namespace BackOffice.Bot.Repairs;

/// <summary>Repairs in people's chats.</summary>
internal sealed class RepairCards(IRepairs repairs) : ICaseCards
{
    public CaseKind Kind => CaseKind.Repair;

    public async Task<ICaseToShow?> FindAsync(CaseId id, CancellationToken cancellation) =>
        await repairs.FindAsync(id, cancellation) is { } repair ? new RepairToShow(repair) : null;

    private sealed class RepairToShow(Repair repair) : ICaseToShow
    {
        public CaseId Id => repair.Id;

        public int Version => repair.Version;

        public PersonId LastBy => repair.Last.By.Id;

        public bool MayBeSeenBy(Person reader) => repair.MayBeSeenBy(reader);

        public AdaptiveCard CardFor(Person reader, UnsentWords? unsent) => RepairCard.For(repair, reader, Notice(unsent));

        public string SummaryFor(Person reader) => RepairCard.Summary(repair, reader);

        public AdaptiveCard Moved() => RepairCard.Moved(repair);

        public AdaptiveCard NotYours() => RepairCard.NotYours(repair);

        private static CardNotice? Notice(UnsentWords? unsent) => unsent is null ? null : new CardNotice(
            unsent.WasStale ? new Refusal.Stale() : new Refusal.WrongState(), new RepairTyped(unsent.Field, unsent.Text));
    }
}
