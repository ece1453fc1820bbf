using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Domain.Interviews;

/// <summary>A scorecard as somebody filled it in.</summary>
/// <param name="Scores">In the order of the criteria; what is missing at the end was not filled in.</param>
/// <param name="Recommend">The name of a <see cref="Recommendation"/>; empty where nothing was chosen.</param>
public sealed record ScorecardForm(ImmutableArray<ScoreForm> Scores, string Recommend, string Note)
{
    public const int NoteLimit = 2_000;

    internal (ImmutableArray<Score> Scores, Recommendation Recommend, string Note, ImmutableArray<FieldError> Errors) Read(ImmutableArray<string> criteria)
    {
        var field = new TypedFields();
        ImmutableArray<Score> scores = [.. criteria.Select((criterion, index) => Read(field, criterion, index))];
        var isChosen = Enum.TryParse<Recommendation>(Recommend, out var recommend) && Enum.IsDefined(recommend) && !int.TryParse(Recommend, out _);
        if (!isChosen)
        {
            field.Misses(InterviewFields.Recommend);
        }

        return (scores, recommend, Paragraphs(field, InterviewFields.Note, Note, NoteLimit), field.Errors);
    }

    private Score Read(TypedFields field, string criterion, int index)
    {
        var (points, note) = index < Scores.Length ? Scores[index] : new ScoreForm(string.Empty, string.Empty);
        var name = InterviewFields.Score(index + 1);
        var isScore = int.TryParse(points, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= Score.Least and <= Score.Most;
        if (!isScore)
        {
            field.Misses(name);
        }

        return new Score(criterion, number, Paragraphs(field, InterviewFields.ScoreNote(index + 1), note, Score.NoteLimit));
    }

    private static string Paragraphs(TypedFields field, string name, string typed, int limit)
    {
        var text = TypedText.Clean(typed);
        if (text.Length > limit)
        {
            field.Wrong(name, new FieldProblem.TooLong(text.Length, limit));
        }

        return text;
    }
}

/// <summary>One criterion, as filled in.</summary>
public sealed record ScoreForm(string Points, string Note);
