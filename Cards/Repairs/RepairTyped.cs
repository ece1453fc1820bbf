namespace BackOffice.Cards.Repairs;

/// <summary>What somebody typed with a command that was refused.</summary>
/// <param name="Field">The input that it came from, one of <see cref="Domain.Repairs.RepairFields"/>.</param>
public sealed record RepairTyped(string Field, string Text);
