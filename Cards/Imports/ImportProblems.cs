using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Imports;

/// <summary>The lines of a list that are left out, each by its number; a few of them where there are many.</summary>
internal static class ImportProblems
{
    private const int Most = 15;

    public static IEnumerable<AdaptiveElement> For(ImportSubject of, ImmutableArray<ImportProblem> problems, Person reader)
    {
        if (problems.IsEmpty)
        {
            yield break;
        }

        var left = problems.Length - Most;
        yield return Banner.Of(
            AdaptiveContainerStyle.Warning,
            [
                Line.Of(Line.Bold(Words.ImportProblems)),
                .. problems.Take(Most).Select(problem => Line.Of(Line.Run(ImportSentences.For(of, problem, reader)))),
                .. left > 0 ? [Line.Hint(Phrase.Of(Words.ImportMoreProblems, left))] : Array.Empty<AdaptiveElement>(),
            ]);
    }
}
