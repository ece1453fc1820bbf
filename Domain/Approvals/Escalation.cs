using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>When a decision that nobody takes is taken further.</summary>
/// <param name="After">Working time that approvers have, each time.</param>
public sealed record Escalation(WorkingHours Hours, Duration After)
{
    /// <summary>After so many times nobody is reminded any more: whoever is there has seen it.</summary>
    public const int Most = 3;

    /// <param name="times">How often it was taken further before.</param>
    /// <returns>Null where it is not taken further any more.</returns>
    public Instant? Next(Instant now, int times) => times < Most ? Hours.Add(now, After) : null;
}
