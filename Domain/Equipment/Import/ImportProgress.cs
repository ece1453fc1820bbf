namespace BackOffice.Domain.Equipment;

/// <summary>How far an import has come.</summary>
/// <param name="Total">How many lines it was to write.</param>
/// <param name="Left">How many of them are still to be written; 0 when it is finished.</param>
public sealed record ImportProgress(int Total, int Left);
