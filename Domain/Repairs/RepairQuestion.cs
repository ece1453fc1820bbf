using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The latest question to the reporter.</summary>
/// <param name="AskedIn">The state to which the answer leads back.</param>
/// <param name="Answer">Null while the question is open.</param>
public sealed record RepairQuestion(string Text, PersonName By, Instant At, RepairState AskedIn, string? Answer = null)
{
    public bool IsOpen => Answer is null;
}
