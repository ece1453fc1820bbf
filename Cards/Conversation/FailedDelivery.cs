using BackOffice.Cards.Sentences;
using BackOffice.Domain.Effects;
using NodaTime;

namespace BackOffice.Cards.Conversation;

/// <summary>A message that did not arrive.</summary>
/// <param name="To">The name of the person.</param>
/// <param name="About">The number of the case, or what else it was about.</param>
/// <param name="Why">A sentence of <see cref="DeliverySentences"/>.</param>
/// <param name="Since">When it was first to be sent.</param>
public sealed record FailedDelivery(string To, string About, string Why, Instant Since)
{
    public static FailedDelivery Of(Undelivered undelivered)
    {
        ArgumentNullException.ThrowIfNull(undelivered);
        return new FailedDelivery(undelivered.To, DeliverySentences.About(undelivered.What), undelivered.Why, undelivered.Since);
    }
}
