using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>What a form says, and what is wrong with it. Lines that cannot be read are left out.</summary>
public sealed record SupplyFormReading(
    ImmutableArray<FieldError> Errors, ImmutableArray<SupplyLine> Lines, string Place, LocalDate? NeededBy, string Note);
