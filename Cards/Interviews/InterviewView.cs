using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>An interview for one reader.</summary>
/// <param name="Zone">On whose clock the card is read.</param>
/// <param name="Now">The moment at which it is shown.</param>
public sealed record InterviewView(Interview Interview, Person Reader, DateTimeZone Zone, Instant Now)
{
    /// <summary>The name of each room, by its mailbox; a room that is missing goes by its address.</summary>
    public ImmutableDictionary<string, string> Rooms { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>On whose clock each mailbox's owner lives; nothing is said of who is missing.</summary>
    public ImmutableDictionary<string, DateTimeZone> Zones { get; init; } = ImmutableDictionary<string, DateTimeZone>.Empty;

    /// <summary>As the office's list has it now; null for none.</summary>
    public Position? Position { get; init; }

    /// <summary>Why a press was refused; null where none was.</summary>
    public InterviewRefusal? Notice { get; init; }
}
