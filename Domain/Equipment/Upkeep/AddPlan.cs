using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The back office plans something that is done to a machine again and again.</summary>
/// <param name="NextCase">The number of the repair that the first turn makes; minted by whoever gives the command.</param>
public sealed record AddPlan(AssetTag Tag, int Seen, PlanForm Form, CaseId NextCase, WorkingHours Hours) : AssetCommand(Tag, Seen)
{
    protected override AssetAction Action => AssetAction.Planned;

    protected override ImmutableArray<FieldError> Check(OfficePlaces places) => Form.Read().Errors;

    protected override bool IsSoAlready(Asset asset, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var (title, every, _, _) = Form.Read();
        return asset.Plans.Any(plan => plan.Title == title && plan.Every == every);
    }

    protected override Refusal? Against(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.Plans.Length < MaintenancePlan.MostOfOneMachine ? null : new Refusal.TooManyPlans(MaintenancePlan.MostOfOneMachine);
    }

    protected override bool AppliesIn(AssetState state) => state is not AssetState.Retired;

    protected override (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var number = asset.Plans.Select(plan => plan.Number).DefaultIfEmpty().Max() + 1;
        return (asset with { Plans = asset.Plans.Add(Form.Plan(number, asset, NextCase, by, Hours, now)) }, []);
    }
}
