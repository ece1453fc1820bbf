using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>What is not granted any more is taken off the month that was charged with it, where that is still this month.</summary>
internal static class TakeOffMonth
{
    /// <param name="after">With fewer granted.</param>
    public static SupplyDecision.Accepted To(SupplyStep step, SupplyRequest after, SupplyAction what, IEnumerable<PersonId> rings)
    {
        var before = step.Before;
        if (before.ChargedIn is not { } month || month != step.Office.Month.Month)
        {
            return step.To(after, what, text: null, rings);
        }

        var fewer = before.Lines.Zip(after.Lines).Where(pair => pair.First.Item is not null)
            .Select(pair => (pair.First.Item!.Value, (pair.Second.Granted ?? 0) - (pair.First.Granted ?? 0)));
        return step.To(
            after with { Charged = after.Value }, what, text: null, rings, step.Office.Month.With(after.Value - before.Charged, fewer));
    }
}
