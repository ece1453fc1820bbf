using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>Units of an item came in: those who wait for it have them put by.</summary>
public sealed record AllotArrived(ItemCode Item)
{
    /// <returns>Null where the request gets nothing.</returns>
    public SupplyDecision.Accepted? Decide(SupplyRequest request, SupplyOffice office)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(office);
        var step = new SupplyStep(request, office, SystemPerson.BackOffice);
        var after = step.WithLines(line => line.Item == Item ? SupplyLineRules.Allot(line, step.Stock, step.Posted) : line);
        return after.Lines.SequenceEqual(request.Lines)
            ? null
            : step.To(after, SupplyAction.Arrived, text: null, [.. request.Watchers.Where(watcher => watcher != request.Requester.Id)]);
    }
}
