using System.Globalization;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads how long a meeting is to be: "45 minutes", "1h30", "an hour and a half". Days and longer are none.</summary>
internal static class LengthReader
{
    private const decimal LongestMinutes = 600;

    /// <summary>The first length of time in hours and minutes that does not say when: "in two hours" does.</summary>
    public static Period? Read(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var (minutes, length) = At(reading, i);
            if (length == 0)
            {
                continue;
            }

            if (IsLength(reading, i, i + length) && minutes is > 0 and <= LongestMinutes && decimal.IsInteger(minutes))
            {
                return Of((int)minutes);
            }

            i += length - 1;
        }

        return null;
    }

    private static Period Of(int minutes) => new PeriodBuilder { Hours = minutes / 60, Minutes = minutes % 60 }.Build();

    private static bool IsLength(Reading reading, int start, int end) =>
        !reading.Language.Numbers.NotLengthsBefore.Has(reading.Words, end)
        && (start == 0 || !reading.Language.Numbers.NotLengths.Has(reading.Words.AsSpan(0, start), start - 1));

    private static (decimal Minutes, int Length) At(Reading reading, int index)
    {
        var words = reading.Language.Numbers;
        var (length, minutes) = words.Lengths.At(reading.Words, index);
        if (length > 0)
        {
            return (minutes, length);
        }

        if (Joined(reading, index) is { Length: > 0 } joined)
        {
            return WithMinutes(reading, index, joined);
        }

        var number = NumberReader.At(reading, index);
        if (number.Length == 0)
        {
            return default;
        }

        var (unitLength, unit) = words.LengthUnits.At(reading.Words, index + number.Length);
        return unitLength == 0 ? default : WithMinutes(reading, index, (number.Value * unit, number.Length + unitLength));
    }

    // "1 hour 30 minutes", "one hour and fifteen minutes"
    private static (decimal Minutes, int Length) WithMinutes(Reading reading, int index, (decimal Minutes, int Length) hours)
    {
        var words = reading.Language.Numbers;
        var next = index + hours.Length;
        if (hours.Minutes < 60 || next >= reading.Words.Length)
        {
            return hours;
        }

        var (and, part) = words.Parts.At(reading.Words, next);
        next += part.Part == NumberPart.And ? and : 0;
        if (Joined(reading, next) is { Length: > 0, Minutes: < 60 } joined)
        {
            return (hours.Minutes + joined.Minutes, next + joined.Length - index);
        }

        var number = NumberReader.At(reading, next);
        var (length, unit) = number is { Length: > 0, IsArticle: false }
            ? words.LengthUnits.At(reading.Words, next + number.Length)
            : default;
        return length > 0 && unit == 1 ? (hours.Minutes + number.Value, next + number.Length + length - index) : hours;
    }

    // "45min", "1.5h", "1h30", "45-minute", "two-hour", "30-45" before a unit
    private static (decimal Minutes, int Length) Joined(Reading reading, int index)
    {
        var word = reading.At(index).AsSpan();
        if (word.Length < 2)
        {
            return default;
        }

        var hyphen = word.IndexOf('-');
        if (hyphen > 0)
        {
            var value = Value(reading, word[..hyphen]);
            return value > 0 && Unit(reading, word[(hyphen + 1)..]) is { } unit ? (value * unit, 1) : default;
        }

        var digits = Digits(word);
        if (digits == 0 || digits == word.Length)
        {
            return default;
        }

        var letters = digits;
        while (letters < word.Length && char.IsLetter(word[letters]))
        {
            letters++;
        }

        if (Unit(reading, word[digits..letters]) is not { } first)
        {
            return default;
        }

        var rest = word[letters..];
        var more = rest[..Digits(rest)];
        var minutes = (Value(reading, word[..digits]) * first) + (first == 60 && more.Length == 2 ? Value(reading, more) : 0);
        return minutes > 0 ? (minutes, 1) : default;
    }

    private static decimal Value(Reading reading, ReadOnlySpan<char> word) =>
        decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : reading.Language.Numbers.Parts.TryFind(reading.Language.Lexicon.NumberOf(word), out var number) ? number.Value : 0;

    private static decimal? Unit(Reading reading, ReadOnlySpan<char> word) =>
        reading.Language.Numbers.LengthUnits.TryFind(reading.Language.Lexicon.NumberOf(word), out var unit) ? unit : null;

    private static int Digits(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || (word[digits] == '.' && digits > 0)) && digits < 6)
        {
            digits++;
        }

        return digits;
    }
}
