using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Something is done to a machine in another way, or at other times. A plan that counts the same pages as before keeps its mark.</summary>
/// <param name="Number">Of the plan.</param>
public sealed record ChangePlan(AssetTag Tag, int Seen, int Number, PlanForm Form, WorkingHours Hours) : AssetCommand(Tag, Seen)
{
    protected override AssetAction Action => AssetAction.Replanned;

    protected override ImmutableArray<FieldError> Check(OfficePlaces places) => Form.Read().Errors;

    protected override bool IsSoAlready(Asset asset, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var (title, every, first, _) = Form.Read();
        return asset.Plans.FirstOrDefault(plan => plan.Number == Number) is not { } plan
            || (plan.Title == title && plan.Every == every && (every!.IsOfPages || plan.NextOn == first));
    }

    protected override bool AppliesIn(AssetState state) => state is not AssetState.Retired;

    protected override (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var plan = asset.Plans.Single(plan => plan.Number == Number);
        var changed = Form.Plan(Number, asset, plan.NextCase, plan.By, Hours, now);
        return (asset with { Plans = asset.Plans.Replace(plan, changed.Every == plan.Every && changed.Every.IsOfPages ? changed with { NextPages = plan.NextPages } : changed) }, []);
    }
}
