using System.Collections.Immutable;

namespace BackOffice.Domain.Imports;

/// <summary>What an import would do.</summary>
/// <param name="Lines">What is to be written, in the order of the tags or codes.</param>
/// <param name="New">How many of them are new to the office.</param>
/// <param name="Changed">How many of them change what is known.</param>
/// <param name="Same">How many lines more say what is known already.</param>
/// <param name="Problems">In the order of the lines.</param>
public sealed record ImportPreview(
    ImportSubject Of, ImmutableArray<ImportLine> Lines, int New, int Changed, int Same, ImmutableArray<ImportProblem> Problems)
{
    /// <summary>How many lines tell another amount than is known of an item. Amounts of known items change by counting alone.</summary>
    public int OtherAmounts { get; init; }

    /// <summary>Judges a list line by line before anything is written: what is new, what changes, and what is wrong.</summary>
    /// <param name="unread">What was wrong with the list before its lines were judged.</param>
    internal static ImportPreview Judge(
        ImportSubject of, ImmutableArray<ImportLine> lines, ImmutableArray<ImportProblem> unread, Func<ImportLine, JudgedLine> judge)
    {
        var problems = unread.ToBuilder();
        var wanted = new List<(string Name, ImportLine Line)>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var (added, same, others) = (0, 0, 0);
        foreach (var line in lines)
        {
            var judged = judge(line);
            if (!judged.Errors.IsEmpty)
            {
                problems.AddRange(judged.Errors.Select(error => new ImportProblem.Field(line.Number, error)));
            }
            else if (!seen.TryAdd(judged.Name, line.Number))
            {
                problems.Add(new ImportProblem.Twice(line.Number, judged.Name, seen[judged.Name]));
            }
            else if (judged.IsRetired)
            {
                problems.Add(new ImportProblem.Retired(line.Number, judged.Name));
            }
            else
            {
                others += judged.HasOtherAmount ? 1 : 0;
                added += judged.IsNew ? 1 : 0;
                same += judged.IsSame ? 1 : 0;
                if (!judged.IsSame)
                {
                    wanted.Add((judged.Name, line));
                }
            }
        }

        return new ImportPreview(
            of,
            [.. wanted.OrderBy(line => line.Name, StringComparer.Ordinal).Select(line => line.Line)],
            added,
            wanted.Count - added,
            same,
            [.. problems.OrderBy(problem => problem.Line)])
        {
            OtherAmounts = others,
        };
    }
}
