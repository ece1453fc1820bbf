using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>One page of interviews.</summary>
public static class InterviewListCard
{
    public static AdaptiveCard For(Page<InterviewListItem> page, bool isOwn, bool first, DateTimeZone zone, Instant now) => Sheet.Of(string.Empty, []);
}
