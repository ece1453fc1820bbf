using System.Collections.Immutable;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Something is done to a machine in another way, or at other times. What the form leaves as it is keeps its mark and its days.</summary>
/// <param name="Number">Of the plan.</param>
public sealed record ChangePlan(AssetTag Tag, int Seen, int Number, PlanForm Form, WorkingHours Hours) : AssetCommand(Tag, Seen)
{
    protected override AssetAction Action => AssetAction.Replanned;

    protected override ImmutableArray<FieldError> Check(OfficePlaces places) => Form.Read().Errors;

    protected override bool IsSoAlready(Asset asset, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var (title, every, first, _) = Form.Read();
        return asset.Plans.FirstOrDefault(plan => plan.Number == Number) is { } plan
            && plan.Title == title && plan.Every == every && (every!.IsOfPages || plan.NextOn == first);
    }

    protected override Refusal? Against(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return asset.Plans.Any(plan => plan.Number == Number) ? null : new Refusal.PlanGone();
    }

    protected override bool AppliesIn(AssetState state) => state is not AssetState.Retired;

    protected override (Asset After, ImmutableArray<string> Fields) Apply(Asset asset, PersonName by, OfficePlaces places, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        var plan = asset.Plans.Single(plan => plan.Number == Number);
        var changed = Form.Plan(Number, asset, plan.NextCase, plan.By, Hours, now);
        var isSameTurn = changed.Every == plan.Every && (changed.Every.IsOfPages || changed.NextOn == plan.NextOn);
        return (asset with { Plans = asset.Plans.Replace(plan, isSameTurn ? plan with { Title = changed.Title } : changed) }, []);
    }
}
