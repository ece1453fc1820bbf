using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>What an approver wants to know first.</summary>
/// <param name="Answer">Null until the requester answers.</param>
public sealed record SupplyQuestion(string Text, PersonName By, Instant At, string? Answer = null)
{
    public const int TextLimit = 1_000;

    public bool IsOpen => Answer is null;
}
