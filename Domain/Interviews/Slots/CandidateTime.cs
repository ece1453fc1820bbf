using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>When the candidate can be met.</summary>
/// <param name="Hours">On the candidate's own clock, every day.</param>
public sealed record CandidateTime(DateTimeZone Zone, DailyTime Hours)
{
    /// <summary>The times that the candidate named, in any order; none where every time will do.</summary>
    public ImmutableArray<Interval> Offered { get; init; } = [];
}
