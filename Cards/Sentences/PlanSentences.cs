using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said of plans of maintenance.</summary>
public static class PlanSentences
{
    /// <summary>What the repair is about that a turn makes: "Maintenance: Printer PRN-3F-01".</summary>
    public static string What(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return Phrase.Of(Words.PlanWhat, AssetSentences.Thing(asset.Tag, asset));
    }

    /// <summary>Where it is to be done.</summary>
    public static string Where(Asset asset) => AssetSentences.Place(asset) is { Length: > 0 } place ? place : Words.AssetPlaceUnknown;

    /// <summary>What is to be done, and why now: "Clean the rollers (every 10,000 pages; the counter is at 120,344)".</summary>
    public static string Symptom(Asset asset, MaintenancePlan plan)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Every.IsOfPages
            ? Phrase.Of(Words.PlanDuePages, plan.Title, Every(plan.Every), asset.Meter.Pages ?? 0)
            : Phrase.Of(Words.PlanDueDay, plan.Title, Every(plan.Every));
    }

    /// <summary>What is wrong with a field of the form.</summary>
    public static string For(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Problem switch
        {
            FieldProblem.Missing => error.Field == PlanFields.Title ? Words.PlanMissingTitle : Words.PlanMissingCount,
            FieldProblem.TooLong problem => Phrase.Of(Words.AssetTooLong, Words.PlanTitleLabel, problem.Length, problem.Limit),
            FieldProblem.NotA(FieldShape.Count) => Words.PlanMissingCount,
            FieldProblem.NotA(var shape) => Phrase.Of(Words.AssetUnread, Words.PlanFirst, FieldSentences.Shape(shape)),
            _ => FieldSentences.For(error),
        };
    }

    /// <summary>"every 3 months"</summary>
    internal static string Every(MaintenanceInterval every) => Phrase.Of(
        (every.Unit, every.Count) switch
        {
            (IntervalUnit.Days, 1) => Words.EveryDay,
            (IntervalUnit.Days, _) => Words.EveryDays,
            (IntervalUnit.Weeks, 1) => Words.EveryWeek,
            (IntervalUnit.Weeks, _) => Words.EveryWeeks,
            (IntervalUnit.Months, 1) => Words.EveryMonth,
            (IntervalUnit.Months, _) => Words.EveryMonths,
            _ => Words.EveryPages,
        },
        every.Count);
}
