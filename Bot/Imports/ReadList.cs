using System.Collections.Immutable;
using BackOffice.Bot.Equipment.Import;
using BackOffice.Bot.Interviews.Import;
using BackOffice.Bot.Stock.Import;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Stock;
using CsvHelper;

namespace BackOffice.Bot.Imports;

/// <summary>
/// Reads a list as spreadsheets write it: comma, semicolon or tab between the columns, quotes, a byte order mark. The names of its
/// columns tell what it is about: machines have a tag, positions a code and rounds, items a code.
/// </summary>
internal sealed class ReadList(TextRecognizer recognizer)
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <param name="locale">What the reader's client is set to; decides the language of the kinds of machines.</param>
    /// <param name="ofPositions">Whether it is known to be a list of positions, whatever its columns are.</param>
    public ListReading Read(string text, string? locale, bool ofPositions)
    {
        var content = text.TrimStart('\uFEFF').TrimStart();
        var skipped = text.AsSpan(0, text.Length - content.Length).Count('\n');
        var bad = new HashSet<long>();
        using var csv = CsvReader.FromText(content, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = Separator(content),
            TrackLineNumbers = true,
            OnMalformedRecord = record => bad.Add(record.LineNumber),
        });
        if (!csv.Read())
        {
            return new ListReading.Refused(ImportSentences.Empty());
        }

        var names = csv.Current.ToArray();
        var (of, fields) = SubjectOf(names, ofPositions);
        if (of is not ImportSubject.Equipment && !fields.Contains(of is ImportSubject.Positions ? PositionFields.Code : ItemFields.Code, StringComparer.Ordinal))
        {
            return new ListReading.Refused(ofPositions ? ImportSentences.NoPositionColumn() : ImportSentences.NoKeyColumn());
        }

        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        problems.AddRange(names
            .Where((name, column) => fields[column] is null && name.Trim().Length > 0)
            .Select(name => new ImportProblem.UnknownColumn(skipped + 1, name)));
        var cells = of is ImportSubject.Positions ? ListCells.OfPositions : ListCells.Plain;
        return Lines(csv, fields, cells, bad, problems, skipped) is not { } lines ? new ListReading.Refused(ImportSentences.TooManyLines(PreviewImport.MostLines))
            : lines.IsEmpty && problems.All(problem => problem is ImportProblem.UnknownColumn) ? new ListReading.Refused(ImportSentences.OnlyNames())
            : of is ImportSubject.Positions ? new ListReading.Positions(new PreviewPositions(lines, problems.ToImmutable()))
            : of is ImportSubject.Stock ? new ListReading.Items(new PreviewItems([.. lines.Select(WithOpening)], problems.ToImmutable()))
            : Machines([.. lines.Select(WithKind(locale))], fields, problems.ToImmutable());
    }

    private static (ImportSubject Of, string?[] Fields) SubjectOf(string[] names, bool ofPositions)
    {
        string?[] positions = [.. names.Select(PositionColumnNames.FieldOf)];
        string?[] machines = [.. names.Select(EquipmentColumns.FieldOf)];
        return ofPositions ? (ImportSubject.Positions, positions)
            : machines.Contains(AssetFields.Tag, StringComparer.Ordinal) ? (ImportSubject.Equipment, machines)
            : PositionColumnNames.AreOfPositions(positions) ? (ImportSubject.Positions, positions)
            : (ImportSubject.Stock, ItemColumns.FieldsOf(names));
    }

    /// <returns>Null where there are too many.</returns>
    private static ImmutableArray<ImportLine>? Lines(
        CsvReader csv, string?[] fields, ListCells cells, HashSet<long> bad, ImmutableArray<ImportProblem>.Builder problems, int skipped)
    {
        var lines = ImmutableArray.CreateBuilder<ImportLine>();
        var count = 0;
        while (csv.Read())
        {
            var record = csv.Current.ToArray();
            if (record.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (++count > PreviewImport.MostLines)
            {
                return null;
            }

            var number = skipped + (int)csv.LineNumber;
            if (bad.Contains(csv.LineNumber) || record.Any(field => field.Length > cells.Longest)
                || record.Skip(fields.Length).Any(field => field.Trim().Length > 0))
            {
                problems.Add(new ImportProblem.Unreadable(number));
                continue;
            }

            lines.Add(new ImportLine(number, Fields(fields, cells, record)));
        }

        return lines.ToImmutable();
    }

    private static ImmutableDictionary<string, string> Fields(string?[] fields, ListCells cells, string[] record)
    {
        var line = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (column, field) in fields.Index())
        {
            if (field is not null && !line.ContainsKey(field))
            {
                line[field] = cells.Read(field, column < record.Length ? record[column] : string.Empty);
            }
        }

        return line.ToImmutable();
    }

    private static ListReading Machines(ImmutableArray<ImportLine> lines, string?[] fields, ImmutableArray<ImportProblem> problems) =>
        fields.Any(field => field is not null && MeterFields.All.Contains(field, StringComparer.Ordinal))
            ? new ListReading.Readings(lines, problems)
            : new ListReading.Machines(new PreviewImport(lines, problems));

    // What the ledger of a new item begins with is said in words there.
    private static ImportLine WithOpening(ImportLine line) => line with { Fields = line.Fields.SetItem(StockFields.Why, ImportSentences.Opening()) };

    // A list names few kinds again and again.
    private Func<ImportLine, ImportLine> WithKind(string? locale)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        return line =>
        {
            if (!line.Fields.TryGetValue(AssetFields.Kind, out var text))
            {
                return line;
            }

            if (!kinds.TryGetValue(text, out var kind))
            {
                kind = recognizer.Kind(text, locale);
                kinds[text] = kind;
            }

            return line with { Fields = line.Fields.SetItem(AssetFields.Kind, kind) };
        };
    }

    // What parts the names of the columns: none of them holds any of these.
    private static char Separator(string content)
    {
        var end = content.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? content : content[..end];
        return Separators.MaxBy(separator => header.Count(character => character == separator));
    }
}
