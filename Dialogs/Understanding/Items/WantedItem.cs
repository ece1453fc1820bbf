namespace BackOffice.Dialogs;

/// <summary>A line of what is wanted: "two reams of A4".</summary>
/// <param name="Quantity">How many units; null where no number is said.</param>
/// <param name="Unit">The unit or pack, singular: "ream"; null where pieces are meant.</param>
/// <param name="Name">The thing as it was called: "A4".</param>
public sealed record WantedItem(decimal? Quantity, string? Unit, string Name);
