using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Something is no longer done to a machine. Repairs that the plan has made stay.</summary>
/// <param name="Number">Of the plan.</param>
public sealed record RemovePlan(AssetTag Tag, int Seen, int Number) : AssetCommand(Tag, Seen)
{
    protected override AssetAction Action => AssetAction.Unplanned;

    protected override bool IsSoAlready(Asset asset, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.Plans.All(plan => plan.Number != Number);
    }

    protected override bool AppliesIn(AssetState state) => true;

    protected override (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return (asset with { Plans = [.. asset.Plans.Where(plan => plan.Number != Number)] }, []);
    }
}
