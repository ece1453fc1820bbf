using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>A request in a list: what the list shows of it.</summary>
/// <param name="What">What was asked for, shortened: "5 boxes of A4 paper, 2 black toners". In the words of the lines.</param>
/// <param name="Value">What is known of its value.</param>
public sealed record SupplyListItem(
    CaseId Id,
    ImmutableArray<SupplyLineSummary> What,
    SupplyState State,
    PersonName Requester,
    LocalDate? NeededBy,
    decimal Value,
    bool HasUnknownPrice,
    Instant RequestedAt,
    int Version);

/// <summary>A line in a list.</summary>
public sealed record SupplyLineSummary(string Name, string Unit, int Asked, string? Pack, int PackSize);
