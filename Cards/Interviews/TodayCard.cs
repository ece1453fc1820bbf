using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>The interviews of a day, and what waits.</summary>
public static class TodayCard
{
    public static AdaptiveCard For(ImmutableArray<InterviewListItem> today, ImmutableArray<InterviewListItem> waiting, LocalDate day, DateTimeZone zone) => Sheet.Of(string.Empty, []);
}
