using BackOffice.Domain.People;

namespace BackOffice.Domain.Stock;

/// <summary>The office keeps another item. Whether its code is free is for the table to say.</summary>
public sealed record AddItem(ItemForm Form)
{
    public StockDecision Decide(Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return !by.RunsBackOffice ? new StockDecision.Refused(new StockRefusal.NotAllowed())
            : Form.Read() is { Errors.IsEmpty: true, Code: { } code, Facts: var facts }
                ? new StockDecision.Accepted(new StockItem(code, facts, []), [])
                : new StockDecision.Refused(new StockRefusal.Invalid(Form.Read().Errors));
    }
}
