namespace BackOffice.Dialogs;

/// <summary>A number in a text.</summary>
/// <param name="Value">What it counts.</param>
/// <param name="Length">How many words it takes; 0 when there is none.</param>
/// <param name="IsArticle">It is no more than an article: "a".</param>
internal readonly record struct Number(decimal Value, int Length, bool IsArticle = false);

/// <summary>Reads numbers in digits and in words: "12", "1,000", "two hundred and ten", "half a dozen", "one and a half".</summary>
internal static class NumberReader
{
    private const int MostDigits = 9;

    /// <summary>The number that begins at a word.</summary>
    public static Number At(Reading reading, int index)
    {
        var words = reading.Language.Numbers;
        if (index >= reading.Words.Length)
        {
            return default;
        }

        if (Digits(reading, index) is { Length: > 0 } digits)
        {
            return WithRest(reading, words, index, digits);
        }

        var (length, first) = words.Parts.At(reading.Words, index);
        switch (first.Part)
        {
            case NumberPart.Number:
                return WithRest(reading, words, index, WithUnits(reading, words, index, new(first.Value, length)));
            case NumberPart.Multiple:
                return WithRest(reading, words, index, new(1, 0));
            case NumberPart.Half:
                return WithHalf(reading, words, index, length);
            case NumberPart.Article:
                var (_, second) = words.Parts.At(reading.Words, index + length);
                return second.Part switch
                {
                    NumberPart.Multiple => WithRest(reading, words, index, new(1, length)),
                    NumberPart.Half => WithHalf(reading, words, index, length + 1),
                    _ => new(1, length, IsArticle: true),
                };
            default:
                return default;
        }
    }

    /// <summary>A number in digits, thousands and decimals included.</summary>
    public static Number Digits(Reading reading, int index)
    {
        var text = reading.At(index).AsSpan();
        if (text is ['-', ..])
        {
            text = text[1..];
        }

        if (text.IsEmpty || !char.IsAsciiDigit(text[0]) || !TryParse(text, out var value))
        {
            return default;
        }

        // "1,000" and "1,5": the comma stands as a mark of its own, with nothing around it.
        if (index + 2 < reading.Words.Length
            && reading.Words[index + 1] is { Text: "," } comma && comma.Start == reading.Words[index].End && comma.End == comma.Start + 1
            && reading.Words[index + 2].Start == comma.End && reading.Text[comma.Start] == ','
            && !text.Contains('.') && TryParse(reading.At(index + 2), out var rest))
        {
            var digits = reading.At(index + 2).Length;
            return digits == 3 && text.Length <= 3
                ? new((value * 1000) + rest, 3)
                : digits <= 2 ? new(value + (rest / (digits == 1 ? 10 : 100)), 3) : new(value, 1);
        }

        return new(value, 1);
    }

    private static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        var point = -1;
        if (text.Length > MostDigits)
        {
            return false;
        }

        long digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                digits = (digits * 10) + (text[i] - '0');
            }
            else
            {
                return false;
            }
        }

        // Three digits after a point are thousands where the comma divides decimals; nobody orders by the thousandth.
        value = point < 0 || text.Length - point == 4 ? digits : digits / Power(text.Length - point - 1);
        return true;
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }

    // "twenty five"
    private static Number WithUnits(Reading reading, NumberWords words, int index, Number number)
    {
        var (length, unit) = words.Parts.At(reading.Words, index + number.Length);
        return number.Value is >= 20 and <= 90 && unit is { Part: NumberPart.Number, Value: >= 1 and <= 9 }
            ? new(number.Value + unit.Value, number.Length + length)
            : number;
    }

    // "half a dozen", "half a ream", "ein halbes Dutzend"
    private static Number WithHalf(Reading reading, NumberWords words, int index, int length)
    {
        var (next, part) = words.Parts.At(reading.Words, index + length);
        if (part.Part == NumberPart.Article)
        {
            length += next;
            (next, part) = words.Parts.At(reading.Words, index + length);
        }

        return part.Part == NumberPart.Multiple ? new(part.Value / 2, length + next) : new(0.5m, length);
    }

    private static Number WithRest(Reading reading, NumberWords words, int index, Number number)
    {
        while (words.Parts.At(reading.Words, index + number.Length) is { Meaning: { Part: NumberPart.Multiple } multiple } next)
        {
            number = new(number.Value * multiple.Value, number.Length + next.Length);
            if (number.Value > 1_000_000)
            {
                return number;
            }
        }

        var (and, joiner) = words.Parts.At(reading.Words, index + number.Length);
        if (joiner.Part != NumberPart.And)
        {
            return number;
        }

        var (length, rest) = words.Parts.At(reading.Words, index + number.Length + and);
        if (rest.Part == NumberPart.Article
            && words.Parts.At(reading.Words, index + number.Length + and + length) is { Meaning.Part: NumberPart.Half } half)
        {
            return new(number.Value + 0.5m, number.Length + and + length + half.Length);
        }

        if (rest.Part == NumberPart.Number && number.Value >= 100 && number.Value % 100 == 0 && number.Length > 1)
        {
            var small = WithUnits(reading, words, index + number.Length + and, new(rest.Value, length));
            return new(number.Value + small.Value, number.Length + and + small.Length);
        }

        return number;
    }
}
