using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>The people of a text.</summary>
/// <param name="Candidate">Who is to be interviewed, as written; a name in small letters gets capitals.</param>
/// <param name="Position">The position that the candidate is for, as written.</param>
/// <param name="People">The others, in the order of the text; "me" is who wrote.</param>
internal sealed record PeopleSaid(string? Candidate, string? Position, ImmutableArray<string> People)
{
    public static PeopleSaid Nobody { get; } = new(null, null, []);
}
