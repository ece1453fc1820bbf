namespace BackOffice.Domain.Stock;

/// <summary>An item on a sheet. In units.</summary>
/// <param name="Counted">Null where nothing was typed: the item is not counted.</param>
/// <param name="Seen">What was known to lie there when the item was shown to be counted.</param>
/// <param name="Shown">The expectation that the difference was last shown against; null where it was not shown.</param>
/// <param name="Posted">The difference that went into the ledger; null where none did.</param>
public sealed record CountLine(int? Counted, int Seen, int? Shown = null, int? Posted = null);
