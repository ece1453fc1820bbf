using System.Collections.Immutable;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain.Equipment;
using CsvHelper;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>Reads a list of machines, or of what was read off them, as spreadsheets write it: comma, semicolon or tab between the columns, quotes, a byte order mark.</summary>
internal sealed class ReadEquipmentFile(TextRecognizer recognizer)
{
    private const int LongestField = 2_000;
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <param name="locale">What the reader's client is set to; decides the language of the kinds.</param>
    public FileReading Read(string text, string? locale)
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
            return new FileReading.Refused(ImportSentences.Empty());
        }

        var names = csv.Current.ToArray();
        string?[] fields = [.. names.Select(EquipmentColumns.FieldOf)];
        if (!fields.Contains(AssetFields.Tag, StringComparer.Ordinal))
        {
            return new FileReading.Refused(ImportSentences.NoTagColumn());
        }

        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        problems.AddRange(names
            .Where((name, column) => fields[column] is null && name.Trim().Length > 0)
            .Select(name => new ImportProblem.UnknownColumn(skipped + 1, name)));
        return Lines(csv, fields, bad, problems, skipped, locale);
    }

    private FileReading Lines(
        CsvReader csv, string?[] fields, HashSet<long> bad, ImmutableArray<ImportProblem>.Builder problems, int skipped, string? locale)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
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
                return new FileReading.Refused(ImportSentences.TooManyLines(PreviewImport.MostLines));
            }

            var number = skipped + (int)csv.LineNumber;
            if (bad.Contains(csv.LineNumber) || record.Any(field => field.Length > LongestField)
                || record.Skip(fields.Length).Any(field => field.Trim().Length > 0))
            {
                problems.Add(new ImportProblem.Unreadable(number));
                continue;
            }

            lines.Add(new ImportLine(number, Fields(fields, record, kinds, locale)));
        }

        return count == 0
            ? new FileReading.Refused(ImportSentences.OnlyNames())
            : fields.Any(field => field is not null && MeterFields.All.Contains(field, StringComparer.Ordinal))
                ? new FileReading.Readings(lines.ToImmutable(), problems.ToImmutable())
                : new FileReading.Machines(new PreviewImport(lines.ToImmutable(), problems.ToImmutable()));
    }

    private ImmutableDictionary<string, string> Fields(string?[] fields, string[] record, Dictionary<string, string> kinds, string? locale)
    {
        var line = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (column, field) in fields.Index())
        {
            if (field is not null && !line.ContainsKey(field))
            {
                var text = string.Join(' ', (column < record.Length ? record[column] : string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                line[field] = field == AssetFields.Kind ? Kind(text, kinds, locale) : text;
            }
        }

        return line.ToImmutable();
    }

    // A file names few kinds again and again.
    private string Kind(string text, Dictionary<string, string> kinds, string? locale)
    {
        if (!kinds.TryGetValue(text, out var kind))
        {
            kind = recognizer.Kind(text, locale);
            kinds[text] = kind;
        }

        return kind;
    }

    // What parts the names of the columns: none of them holds any of these.
    private static char Separator(string content)
    {
        var end = content.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? content : content[..end];
        return Separators.MaxBy(separator => header.Count(character => character == separator));
    }
}
