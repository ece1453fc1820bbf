using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>What becomes of the units of a line.</summary>
internal static class SupplyLineRules
{
    /// <summary>From more places nothing is taken at once: each is a line of the ledger, and a transaction holds only so many.</summary>
    public const int MostPlaces = 3;

    /// <summary>Units are granted: what lies there is put by, the rest is waited for.</summary>
    /// <param name="now">To be handed over as soon as it is there.</param>
    /// <param name="later">To come later, whatever lies there.</param>
    public static SupplyLine Grant(SupplyLine line, int now, int later, StockLedger stock, PostedBy by)
    {
        if (line.Item is not { } code || stock.Find(code) is not { } item)
        {
            return line with { Granted = now + later, Waiting = now + later };
        }

        var there = item.IsRetired ? 0 : Math.Min(now, Math.Max(0, item.Available));
        if (there > 0)
        {
            stock.Put(Reservation.Put(item, there, by));
        }

        var waiting = now + later - there;
        if (waiting > 0)
        {
            stock.Wait(stock.Find(code)!, waiting);
        }

        return line with { Granted = now + later, Reserved = there, Waiting = waiting };
    }

    /// <summary>Units are handed over, as many of them as lie in a few places.</summary>
    public static SupplyLine Issue(SupplyLine line, int units, StockLedger stock, PostedBy by)
    {
        if (line.Item is not { } code || stock.Find(code) is not { } item)
        {
            return line with { Issued = line.Issued + units, Waiting = line.Waiting - units };
        }

        var within = Math.Min(units, Pick.From(item, units).Take(MostPlaces).Sum(taken => taken.Units));
        stock.Put(Reservation.Issue(item, within, by));
        return line with { Issued = line.Issued + within, Reserved = line.Reserved - within };
    }

    /// <summary>What came for the line is put by.</summary>
    public static SupplyLine Allot(SupplyLine line, StockLedger stock, PostedBy by)
    {
        var item = line.Item is { } code ? stock.Find(code) : null;
        var units = item is null or { IsRetired: true } ? 0 : Math.Min(line.Waiting, Math.Max(0, item.Available));
        if (units == 0)
        {
            return line;
        }

        stock.Put(Reservation.Put(item! with { Waiting = item.Waiting - units }, units, by));
        return line with { Reserved = line.Reserved + units, Waiting = line.Waiting - units };
    }

    /// <summary>What is still to come is not waited for any more.</summary>
    public static SupplyLine DropWaiting(SupplyLine line, StockLedger stock)
    {
        if (line.Waiting > 0 && line.Item is { } code && stock.Find(code) is { } item)
        {
            stock.Wait(item, -line.Waiting);
        }

        return line with { Granted = line.Granted - line.Waiting, Waiting = 0 };
    }

    /// <summary>What is put by is set free.</summary>
    public static SupplyLine Release(SupplyLine line, StockLedger stock, PostedBy by)
    {
        if (line.Reserved > 0 && line.Item is { } code && stock.Find(code) is { } item)
        {
            stock.Put(Reservation.Release(item, line.Reserved, by));
        }

        return line with { Granted = line.Granted - line.Reserved, Reserved = 0 };
    }
}
