using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>Somebody has another decide for them, on some days of the office.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, on which it still holds.</param>
public sealed record Delegation(PersonName Who, PersonName To, LocalDate From, LocalDate Until)
{
    public bool HoldsOn(LocalDate day) => From <= day && day <= Until;
}
