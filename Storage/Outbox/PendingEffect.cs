using BackOffice.Domain.Effects;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>An effect that was written and is not carried out yet.</summary>
/// <param name="Key">Its row in the outbox; changes when it is put off.</param>
/// <param name="Attempt">How often it was tried in vain.</param>
/// <param name="WrittenAt">When the change that it follows from was committed.</param>
public sealed record PendingEffect(string Key, Effect Effect, int Attempt, Instant WrittenAt)
{
    // Whoever commits a change carries its effects out at once. The others look after it only when that one seems to have died.
    private static readonly Duration Grace = Duration.FromSeconds(15);

    /// <param name="subject">The case or person that the effect follows from.</param>
    /// <param name="name">Tells the effects of one subject apart.</param>
    internal static PendingEffect Of(Effect effect, string subject, string name, Instant now) =>
        new(Keys.Effect(now + Grace, subject, name), effect, Attempt: 0, now);

    /// <summary>Tried from the beginning.</summary>
    internal PendingEffect Again(Instant now) => this with { Key = Keys.Effect(now + Grace, Key), Attempt = 0 };
}
