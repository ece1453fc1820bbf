namespace BackOffice.Domain.Supplies;

/// <summary>How much of a line an approver grants.</summary>
/// <param name="Line">Its number.</param>
/// <param name="Now">As typed, in what the line was asked for; empty for all of it.</param>
/// <param name="RestWaits">The rest comes later; else it is not granted.</param>
public sealed record LineGrant(int Line, string Now, bool RestWaits);
