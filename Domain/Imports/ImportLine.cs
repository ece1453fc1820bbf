using System.Collections.Immutable;

namespace BackOffice.Domain.Imports;

/// <summary>A line of a list: some fields of one thing, as typed.</summary>
/// <param name="Number">The number of the line in the list, from 1; the names of the columns stand in one of their own.</param>
/// <param name="Fields">By the names of the subject's fields. A field that the list has no column for is left alone.</param>
public sealed record ImportLine(int Number, ImmutableDictionary<string, string> Fields)
{
    /// <summary>What the line says in a field; empty where it says nothing, or the list has no such column.</summary>
    public string Text(string field) => Fields.GetValueOrDefault(field, string.Empty);
}
