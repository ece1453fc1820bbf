using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What was done about an interview, oldest first.</summary>
public static class InterviewHistoryCard
{
    public static AdaptiveCard For(Interview interview, ImmutableArray<InterviewChange> history, DateTimeZone zone) => Sheet.Of(string.Empty, []);
}
