using System.Collections.Immutable;
using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// Judges a list before anything is written: which positions are new, which change known ones, and which lines are wrong. A position with
/// a wrong line is left out whole.
/// </summary>
public sealed record PreviewPositions(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportProblem> Problems)
{
    /// <param name="known">The office's positions, by code.</param>
    public ImportPreview Decide(IReadOnlyDictionary<PositionCode, Position> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var problems = Problems.ToBuilder();
        var right = ImmutableArray.CreateBuilder<ImportLine>();
        foreach (var listed in ReadPositionList.Read(Lines))
        {
            ImmutableArray<ImportProblem> wrong = [.. Wrong(listed, Known(listed.Line, known))];
            problems.AddRange(wrong);
            if (wrong.IsEmpty)
            {
                right.Add(listed.Line);
            }
        }

        return ImportPreview.Judge(ImportSubject.Positions, right.ToImmutable(), problems.ToImmutable(), line =>
        {
            var there = Known(line, known);
            var read = PositionLine.Form(line, there).Read().Position!;
            return new JudgedLine(
                read.Code.Value,
                [],
                IsNew: there is null,
                IsRetired: there is { IsClosed: true },
                IsSame: there is not null && there == read with { Edition = there.Edition });
        });
    }

    private static IEnumerable<ImportProblem> Wrong(ListedPosition listed, Position? there)
    {
        if (listed.Differs is { } other)
        {
            yield return new ImportProblem.Differs(other, PositionLine.CodeOf(listed.Line), listed.Line.Number);
        }
        else if (listed.IsTooLong)
        {
            yield return new ImportProblem.TooMuch(listed.Line.Number, PositionLine.CodeOf(listed.Line));
        }

        var errors = PositionLine.Form(listed.Line, there).Read().Errors;
        foreach (var error in errors.Where(error => listed.Rounds.Length <= Position.MostRounds || error.Field == PositionFields.Rounds))
        {
            yield return new ImportProblem.Field(listed.LineOf(error.Field), error);
        }
    }

    private static Position? Known(ImportLine line, IReadOnlyDictionary<PositionCode, Position> known) =>
        PositionCode.TryParse(PositionLine.CodeOf(line), out var code) ? known.GetValueOrDefault(code) : null;
}
