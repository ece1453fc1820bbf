using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Bot.Delivery;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using BackOffice.Storage;

namespace BackOffice.Bot.Supplies;

/// <summary>Requests for supplies in people's chats.</summary>
internal sealed class SupplyCards(ISupplies supplies, SupplyShelvesReader shelves) : ICaseCards
{
    public CaseKind Kind => CaseKind.Supplies;

    public async Task<ICaseToShow?> FindAsync(CaseId id, CancellationToken cancellation) => await supplies.FindAsync(id, cancellation) is { } request
        ? new RequestToShow(request, request.State is SupplyState.Waiting or SupplyState.Granted
            ? new SupplyShelves(await shelves.ReadAsync([request], cancellation))
            : SupplyShelves.Unknown)
        : null;

    private sealed class RequestToShow(SupplyRequest request, SupplyShelves shelves) : ICaseToShow
    {
        public CaseId Id => request.Id;

        public int Version => request.Version;

        public PersonId LastBy => request.Last.By.Id;

        public bool MayBeSeenBy(Person reader) => request.MayBeSeenBy(reader);

        public AdaptiveCard CardFor(Person reader, UnsentWords? unsent) => SupplyCard.For(request, reader, Notice(unsent), shelves);

        public string SummaryFor(Person reader) => SupplyCard.Summary(request, reader);

        public AdaptiveCard Moved() => SupplyCard.Moved(request);

        public AdaptiveCard NotYours() => SupplyCard.NotYours(request);

        private static SupplyNotice? Notice(UnsentWords? unsent) => unsent is null ? null : new SupplyNotice(
            unsent.WasStale ? new SupplyRefusal.Stale() : new SupplyRefusal.WrongState(),
            ImmutableDictionary<string, string>.Empty.Add(unsent.Field, unsent.Text));
    }
}
