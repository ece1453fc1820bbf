using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>A request on its way to its next version.</summary>
public sealed class SupplyStep(SupplyRequest before, SupplyOffice office, PersonName by)
{
    private readonly StockLedger stock = new(office.Items);

    public SupplyRequest Before => before;

    public SupplyOffice Office => office;

    public PersonName By => by;

    internal StockLedger Stock => stock;

    internal PostedBy Posted => new(by, office.Now, Case: before.Id);

    /// <summary>The request with each line changed.</summary>
    internal SupplyRequest WithLines(Func<SupplyLine, SupplyLine> change) => before with { Lines = [.. before.Lines.Select(change)] };

    /// <summary>The request as it is afterwards.</summary>
    /// <param name="after">Without the new entry of the history.</param>
    /// <param name="rings">Who should notice.</param>
    /// <param name="isStep">Whether cards from before it are old ones.</param>
    internal SupplyDecision.Accepted To(
        SupplyRequest after, SupplyAction what, string? text, IEnumerable<PersonId> rings, SupplyMonth? month = null, bool isStep = true)
    {
        var change = new SupplyChange(before.Version + 1, what, by, office.Now, after.State, text);
        var ringing = rings.Where(person => person != by.Id).ToHashSet();
        var last = after with { Last = change, Step = isStep ? change.Number : before.Step, Watchers = SupplyWatchers.With(after.Watchers, ringing) };
        return new SupplyDecision.Accepted(
            last,
            stock.Changes,
            month,
            [.. last.Watchers.Select(watcher => new Effect.ShowCase(last.Id, watcher, Ring: ringing.Contains(watcher)))]);
    }
}
