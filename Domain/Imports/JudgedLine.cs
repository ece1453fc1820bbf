using System.Collections.Immutable;

namespace BackOffice.Domain.Imports;

/// <summary>What a line of a list would do.</summary>
/// <param name="Name">The tag or code of the thing; to be used only when there are no errors.</param>
/// <param name="IsSame">It says what is known already.</param>
internal sealed record JudgedLine(string Name, ImmutableArray<FieldError> Errors, bool IsNew, bool IsRetired, bool IsSame, bool HasOtherAmount = false);
