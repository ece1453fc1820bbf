using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment.Upkeep;

/// <summary>What is done to a machine again and again, and a form for one thing more, or to change one.</summary>
public static class PlansCard
{
    /// <param name="form">What was typed so far.</param>
    /// <param name="errors">What keeps the form from being sent.</param>
    /// <param name="notice">Something to know first, as a sentence.</param>
    /// <param name="changes">The number of the plan that the form changes; null for a new one.</param>
    public static AdaptiveCard For(
        Asset asset, PlanForm form, ImmutableArray<FieldError> errors = default, string? notice = null, int? changes = null)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(form);
        var title = Phrase.Of(Words.PlansTitle, asset.Tag);
        var changed = asset.Plans.FirstOrDefault(plan => plan.Number == changes);
        var hasForm = asset.State is not AssetState.Retired && (changed is not null || asset.Plans.Length < MaintenancePlan.MostOfOneMachine);
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint(asset.Plans.IsEmpty ? Words.PlansNone : Words.PlansHint),
                .. Notice(errors.IsDefault ? [] : errors, notice),
                .. asset.Plans.Where(plan => plan != changed).Select(plan => Row(asset, plan)),
                .. hasForm ? [Form(form, changed)] : Array.Empty<AdaptiveElement>(),
            ],
            [
                .. hasForm ? [Send(asset, changed).ToAction()] : Array.Empty<AdaptiveAction>(),
                changed is null
                    ? new Button(Words.PlanBack, Verbs.LeaveAssetForm) { Tag = asset.Tag }.ToAction()
                    : new Button(Words.FormCancel, Verbs.ShowPlans) { Tag = asset.Tag }.ToAction(),
            ]);
    }

    private static Button Send(Asset asset, MaintenancePlan? changed)
    {
        var button = changed is null ? new Button(Words.PlanAdd, Verbs.AddPlan) : new Button(Words.PlanSave, Verbs.ChangePlan) { Known = Numbered(changed) };
        return button with { Tag = asset.Tag, Version = asset.Version, SendsInputs = true, IsTheThingToDo = true };
    }

    private static (string Field, string Text) Numbered(MaintenancePlan plan) => (CardData.Plan, plan.Number.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<AdaptiveElement> Notice(ImmutableArray<FieldError> errors, string? notice)
    {
        string[] lines = [.. notice is null ? Array.Empty<string>() : [notice], .. errors.Select(PlanSentences.For)];
        if (lines.Length > 0)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, lines.Select(line => Line.Of(Line.Run(line))));
        }
    }

    private static Button Edit(Asset asset, MaintenancePlan plan) =>
        new(Phrase.Of(Words.PlanEditThis, UserText.InLine(plan.Title)), Verbs.EditPlan) { Tag = asset.Tag, Known = Numbered(plan) };

    private static Button Remove(Asset asset, MaintenancePlan plan) =>
        new(Phrase.Of(Words.PlanRemoveThis, UserText.InLine(plan.Title)), Verbs.RemovePlan) { Tag = asset.Tag, Version = asset.Version, Known = Numbered(plan) };

    private static AdaptiveTextRun Word(string word, Button button) => new(word) { Color = AdaptiveTextColor.Accent, SelectAction = button.ToAction() };

    private static AdaptiveContainer Row(Asset asset, MaintenancePlan plan)
    {
        return new AdaptiveContainer
        {
            Separator = true,
            Items =
            [
                new AdaptiveColumnSet
                {
                    Columns =
                    [
                        new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Bold(UserText.InLine(plan.Title)))] },
                        new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Word(Words.PlanEdit, Edit(asset, plan)))] },
                        new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Word(Words.PlanRemove, Remove(asset, plan)))] },
                    ],
                },
                Line.Hint(Phrase.Of(Words.PlanRow, PlanSentences.Every(plan.Every), Next(plan))),
            ],
        };
    }

    private static string Next(MaintenancePlan plan) => plan switch
    {
        { NextOn: { } day } => Phrase.Of(Words.PlanNextOn, AssetWords.Day(day)),
        { NextPages: { } pages } => Phrase.Of(Words.PlanNextPages, pages),
        _ => Words.PlanNextUnknown,
    };

    private static AdaptiveContainer Form(PlanForm form, MaintenancePlan? changed) => new()
    {
        Separator = true,
        Spacing = AdaptiveSpacing.Large,
        Items =
        [
            new AdaptiveTextInput
            {
                Id = PlanFields.Title,
                Label = Words.PlanTitleLabel,
                Placeholder = Words.PlanTitleExample,
                MaxLength = MaintenancePlan.TitleLimit,
                Value = Kept(form.Title, MaintenancePlan.TitleLimit * 2),
            },
            new AdaptiveColumnSet
            {
                Columns =
                [
                    new AdaptiveColumn
                    {
                        Width = AdaptiveColumnWidth.Stretch,
                        Items = [new AdaptiveTextInput { Id = PlanFields.Count, Label = Words.PlanEvery, Placeholder = Words.PlanEveryExample, MaxLength = 10, Value = Kept(form.Count, 20) }],
                    },
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Unit(form.Unit)] },
                ],
            },
            .. Day(form, changed),
        ],
    };

    // Pages have no day.
    private static IEnumerable<AdaptiveElement> Day(PlanForm form, MaintenancePlan? changed)
    {
        if (changed is null || form.Unit != nameof(IntervalUnit.Pages))
        {
            yield return new AdaptiveDateInput { Id = PlanFields.First, Label = changed is null ? Words.PlanFirst : Words.PlanNext, Value = Kept(form.First, 10) };
        }
    }

    private static AdaptiveChoiceSetInput Unit(string chosen) => new()
    {
        Id = PlanFields.Unit,
        Label = Words.PlanUnit,
        Style = AdaptiveChoiceInputStyle.Compact,
        Value = Enum.TryParse<IntervalUnit>(chosen, out var unit) && Enum.IsDefined(unit) ? unit.ToString() : nameof(IntervalUnit.Months),
        Choices =
        [
            new AdaptiveChoice { Title = Words.UnitDays, Value = nameof(IntervalUnit.Days) },
            new AdaptiveChoice { Title = Words.UnitWeeks, Value = nameof(IntervalUnit.Weeks) },
            new AdaptiveChoice { Title = Words.UnitMonths, Value = nameof(IntervalUnit.Months) },
            new AdaptiveChoice { Title = Words.UnitPages, Value = nameof(IntervalUnit.Pages) },
        ],
    };

    private static string? Kept(string typed, int limit) => TypedText.Clean(typed) is { Length: > 0 } text ? UserText.Shorten(text, limit) : null;
}
