using System.Collections.Immutable;

namespace BackOffice.Cards.Repairs;

/// <summary>What somebody typed with a command that was refused.</summary>
/// <param name="Field">The input that it came from, one of <see cref="Domain.Repairs.RepairFields"/>.</param>
public sealed record RepairTyped(string Field, string Text)
{
    /// <summary>What stood in the other inputs of the same step.</summary>
    public ImmutableArray<(string Field, string Text)> Others { get; init; } = [];

    /// <summary>What stood in an input; null where it was none of the step.</summary>
    public string? In(string field) => field == Field ? Text : Others.FirstOrDefault(other => other.Field == field).Text;
}
