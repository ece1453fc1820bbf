using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>Port: what counts found missing, month by month. The caller has checked who asks.</summary>
public interface IShrinkage
{
    /// <summary>The month that it is in the office.</summary>
    YearMonth ThisMonth { get; }

    /// <summary>One line an item and month, in the order of the months and codes.</summary>
    Task<ImmutableArray<Shrinkage>> BetweenAsync(YearMonth first, YearMonth last, CancellationToken cancellation);
}
