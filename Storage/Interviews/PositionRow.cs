using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>A position. Each round has columns of its own.</summary>
internal static class PositionRow
{
    private const string Round = "Round";

    // A guide is kept as lines, of which the first character says what it is: people write any others, but no line breaks.
    private const char PartMark = '#';
    private const char QuestionMark = '-';

    public static TableEntity Write(Position position)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Position(position.Code),
            [nameof(Position.Code)] = position.Code.Value,
            [nameof(Position.Name)] = position.Name,
            [nameof(Position.Edition)] = position.Edition,
            [nameof(Position.IsClosed)] = position.IsClosed,
        };
        row.PutParts(nameof(Position.Skills), position.Skills.AsEnumerable());
        row.PutParts(nameof(Position.Criteria), position.Criteria.AsEnumerable());
        foreach (var (index, round) in position.Rounds.Index())
        {
            row[Column(index, nameof(round.Name))] = round.Name;
            row[Column(index, nameof(round.Length))] = round.Length.BclCompatibleTicks;
            row.PutParts(Column(index, nameof(round.Panel)), PanelText.Write(round.Panel));
            row[Column(index, nameof(round.Guide))] = string.Join('\n', round.Guide.SelectMany(Lines));
        }

        return row;
    }

    public static Position Read(TableEntity row) => new(
        PositionCode.Parse(row.Text(nameof(Position.Code))),
        row.Text(nameof(Position.Name)),
        [.. row.Parts<string[]>(nameof(Position.Skills))],
        [.. row.Parts<string[]>(nameof(Position.Criteria))],
        [
            .. Enumerable.Range(0, Position.MostRounds)
                .TakeWhile(index => row.GetInt64(Column(index, nameof(PositionRound.Length))) is not null)
                .Select(index => ReadRound(row, index)),
        ],
        row.Number(nameof(Position.Edition)))
    {
        IsClosed = row.GetBoolean(nameof(Position.IsClosed)) ?? false,
    };

    private static PositionRound ReadRound(TableEntity row, int index) => new(
        row.Text(Column(index, nameof(PositionRound.Name))),
        Duration.FromTicks(row.GetInt64(Column(index, nameof(PositionRound.Length)))!.Value),
        PanelText.ReadSeats(row.Parts<string[][]>(Column(index, nameof(PositionRound.Panel)))),
        ReadGuide(row.TextOrNull(Column(index, nameof(PositionRound.Guide)))));

    private static IEnumerable<string> Lines(GuidePart part) => part.Questions.Select(question => QuestionMark + question).Prepend(PartMark + part.Name);

    private static ImmutableArray<GuidePart> ReadGuide(string? text)
    {
        var parts = ImmutableArray.CreateBuilder<GuidePart>();
        foreach (var line in text?.Split('\n') ?? [])
        {
            if (line[0] == PartMark)
            {
                parts.Add(new GuidePart(line[1..], []));
            }
            else
            {
                parts[^1] = parts[^1] with { Questions = parts[^1].Questions.Add(line[1..]) };
            }
        }

        return parts.ToImmutable();
    }

    private static string Column(int index, string name) => string.Create(CultureInfo.InvariantCulture, $"{Round}{index}{name}");
}
