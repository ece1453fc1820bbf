using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The marks of a repair's latest comments in one column: a line each, "number|person|words|ticks".</summary>
internal static class CommentMarks
{
    public static string Written(ImmutableArray<CommentMark> marks) => string.Join(
        '\n', marks.Select(mark => string.Create(CultureInfo.InvariantCulture, $"{mark.Number}|{mark.By}|{mark.Words}|{mark.At.ToUnixTimeTicks()}")));

    public static ImmutableArray<CommentMark> Read(string marks) => marks.Length == 0 ? [] : [.. marks.Split('\n').Select(ReadOne)];

    private static CommentMark ReadOne(string line)
    {
        var parts = line.Split('|');
        return new CommentMark(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            new PersonId(parts[1]),
            parts[2],
            Instant.FromUnixTimeTicks(long.Parse(parts[3], CultureInfo.InvariantCulture)));
    }
}
