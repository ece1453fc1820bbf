using AdaptiveCards;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Dialogs.Stock;

/// <summary>What counts found missing in a month, and in those before it. The caller has checked who asks.</summary>
public sealed class ShrinkageCards(IShrinkage shrinkage)
{
    /// <param name="wanted">Null for the month that it is.</param>
    public async Task<AdaptiveCard> ShowAsync(YearMonth? wanted, CancellationToken cancellation)
    {
        var now = shrinkage.ThisMonth;
        var month = wanted is { } other && other.CompareTo(now) < 0 ? other : now;
        var lines = await shrinkage.BetweenAsync(month.PlusMonths(1 - ShrinkageCard.Months), month, cancellation);
        return ShrinkageCard.For(month, lines, hasNext: month.CompareTo(now) < 0);
    }

    /// <summary>The same month of a year that has begun: nobody counts ahead.</summary>
    public YearMonth NotAhead(YearMonth month) => month.CompareTo(shrinkage.ThisMonth) > 0 ? month.PlusMonths(-12) : month;
}
