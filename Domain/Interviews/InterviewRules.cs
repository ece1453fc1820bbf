using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>What the office's configuration says of interviews.</summary>
/// <param name="Keeps">How long a candidate's data is kept after the last thing that happened.</param>
public sealed record InterviewRules(HoldPolicy Holds, Duration Keeps)
{
    public SlotRules Slots { get; init; } = new();

    /// <summary>What is scored where the role is none of the office's list.</summary>
    public ImmutableArray<string> Criteria { get; init; } = [];

    /// <summary>The mailbox in whose calendar interviews are; null for that of who asks.</summary>
    public string? Organizer { get; init; }
}
