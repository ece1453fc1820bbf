namespace BackOffice.Domain.Supplies;

/// <summary>What is granted is put by, charged to the month, and put before who hands it over.</summary>
internal static class GrantLines
{
    /// <param name="request">With the approval as it is afterwards.</param>
    /// <param name="amounts">Of a line: what is to be had as soon as it is there, and what comes later.</param>
    public static SupplyDecision.Accepted All(
        SupplyStep step, SupplyRequest request, SupplyAction what, Func<SupplyLine, (int Now, int Later)> amounts)
    {
        var lines = request.Lines.Select(line =>
        {
            var (now, later) = amounts(line);
            return SupplyLineRules.Grant(line, now, later, step.Stock, step.Posted);
        });
        var granted = request with { Lines = [.. lines], State = SupplyState.Granted };
        var month = step.Office.Month.With(
            granted.Value, granted.Lines.Where(line => line.Item is not null).Select(line => (line.Item!.Value, line.Granted ?? 0)));
        return step.To(
            granted with { Charged = granted.Value, ChargedIn = month.Month },
            what,
            text: null,
            [request.Requester.Id, .. step.Office.Approvers.Executives.Take(SupplyWatchers.Most / 2)],
            month);
    }
}
