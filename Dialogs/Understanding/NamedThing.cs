using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs;

/// <summary>What a name of a thing tells: "Printer PRN-3F-01", "der Kopierer".</summary>
/// <param name="Kind">The same in every language: "printer"; null where none is known.</param>
/// <param name="Tag">Null where none is named.</param>
public sealed record NamedThing(string? Kind, AssetTag? Tag);
