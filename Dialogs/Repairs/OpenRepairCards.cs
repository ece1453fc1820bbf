using AdaptiveCards;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The pages of the list of open repairs, narrowed or not, and what each can be narrowed to.</summary>
public sealed class OpenRepairCards(IRepairs repairs, IEquipment equipment, GuideBook guides, OfficePlaces places)
{
    /// <param name="after">Where the page begins; null for the first one. From a card, so from anybody.</param>
    /// <returns>The caller has checked who asks.</returns>
    public async Task<AdaptiveCard> PageAsync(RepairFilter filter, string? after, CancellationToken cancellation)
    {
        // Neither waits for the other.
        var register = equipment.KindsAsync(cancellation);
        var page = await repairs.ListOpenAsync(filter, after, RepairListCard.PageSize, cancellation);
        var kinds = await register;
        return RepairListCard.Open(page, filter, new RepairListChoices(kinds.IsEmpty ? [.. guides.Keys.Select(guide => guide.Kind)] : kinds, places), first: after is null);
    }
}
