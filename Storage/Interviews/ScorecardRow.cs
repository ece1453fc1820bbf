using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Storage;

/// <summary>
/// A scorecard: a row of its own, since all of an interview's would not fit into one column, and each score in columns of its own.
/// It is written once and goes with the candidate's data.
/// </summary>
internal static class ScorecardRow
{
    /// <param name="number">Counts from 0, in the order in which they came.</param>
    public static TableEntity Write(CaseId id, int number, Scorecard card)
    {
        var row = new TableEntity { RowKey = Keys.Scorecard(id, number), [nameof(Scorecard.Note)] = card.Note };
        row.Put(nameof(Scorecard.By), card.By);
        row.Put(nameof(Scorecard.At), card.At);
        row.Put(nameof(Scorecard.Recommend), card.Recommend);
        foreach (var (place, score) in card.Scores.Index())
        {
            row[Column(nameof(Score.Criterion), place)] = score.Criterion;
            row[Column(nameof(Score.Points), place)] = score.Points;
            row[Column(nameof(Score.Note), place)] = score.Note;
        }

        return row;
    }

    public static Scorecard Read(TableEntity row) => new(
        row.Name(nameof(Scorecard.By)),
        row.Time(nameof(Scorecard.At)),
        [
            .. Enumerable.Range(0, Position.MostCriteria)
                .TakeWhile(place => row.GetInt32(Column(nameof(Score.Points), place)) is not null)
                .Select(place => new Score(
                    row.Text(Column(nameof(Score.Criterion), place)),
                    row.Number(Column(nameof(Score.Points), place)),
                    row.Text(Column(nameof(Score.Note), place)))),
        ],
        row.Choice<Recommendation>(nameof(Scorecard.Recommend)),
        row.Text(nameof(Scorecard.Note)));

    private static string Column(string name, int place) => string.Create(CultureInfo.InvariantCulture, $"{name}{place}");
}
