using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>The words of one language for numbers and lengths of time.</summary>
internal sealed class NumberWords
{
    public NumberWords(LanguageFile file)
    {
        var rows = new List<(NumberWord, string)>();
        foreach (var (value, phrases) in file.Rows("numbers"))
        {
            rows.Add((new(NumberPart.Number, Value(value)), phrases));
        }

        AddCompounds(file, rows);
        foreach (var (value, phrases) in file.Rows("multiples"))
        {
            rows.Add((new(NumberPart.Multiple, Value(value)), phrases));
        }

        AddPart(file, rows, "halves", NumberPart.Half);
        AddPart(file, rows, "articles", NumberPart.Article);
        AddPart(file, rows, "ands", NumberPart.And);
        Parts = file.Table(rows);
        LengthUnits = file.Table("length units", Value);
        Lengths = file.Table("lengths", Value);
        NotLengths = file.Phrases("not lengths");
        NotLengthsBefore = file.Phrases("not lengths before");
    }

    public PhraseTable<NumberWord> Parts { get; }

    /// <summary>Units of a meeting's length, in minutes.</summary>
    public PhraseTable<decimal> LengthUnits { get; }

    /// <summary>Phrases for a meeting's length, in minutes.</summary>
    public PhraseTable<decimal> Lengths { get; }

    /// <summary>What stands before a span of time that says when: "in two hours".</summary>
    public PhraseTable<bool> NotLengths { get; }

    /// <summary>What stands after a span of time that says when: "two hours ago".</summary>
    public PhraseTable<bool> NotLengthsBefore { get; }

    private static decimal Value(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static void AddPart(LanguageFile file, List<(NumberWord, string)> rows, string section, NumberPart part)
    {
        foreach (var (_, phrases) in file.Rows(section))
        {
            rows.Add((new(part, 0), phrases));
        }
    }

    // "twenty-five", "fünfundzwanzig"; "eins" loses its s on the way: "einundzwanzig".
    private static void AddCompounds(LanguageFile file, List<(NumberWord Word, string Phrases)> rows)
    {
        var simple = rows
            .SelectMany(row => PhraseTable.Split(row.Phrases).Select(word => (Word: word, row.Word.Value)))
            .ToArray();
        foreach (var (order, joiner) in file.Rows("compounds"))
        {
            foreach (var (ten, tens) in simple.Where(entry => entry.Value is >= 20 and <= 90))
            {
                foreach (var (unit, units) in simple.Where(entry => entry.Value is >= 1 and <= 9 && decimal.IsInteger(entry.Value)))
                {
                    var word = order == "tens" ? ten + joiner + unit : (units == 1 ? unit.TrimEnd('s') : unit) + joiner + ten;
                    rows.Add((new(NumberPart.Number, tens + units), word));
                }
            }
        }
    }
}
