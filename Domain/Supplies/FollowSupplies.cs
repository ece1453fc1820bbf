using BackOffice.Domain.Effects;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>Somebody wants the request's card in their chat, now and as it changes.</summary>
public static class FollowSupplies
{
    public static SupplyDecision Decide(SupplyRequest request, Person by)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        return request.MayBeSeenBy(by)
            ? new SupplyDecision.Accepted(
                request with { Watchers = SupplyWatchers.With(request.Watchers, [by.Id]) }, [], Month: null, [new Effect.ShowCase(request.Id, by.Id, Ring: true)])
            : new SupplyDecision.Refused(new SupplyRefusal.NotFound());
    }
}
