namespace BackOffice.Dialogs;

/// <summary>Finds a phone number: "+49 30 1234567", "0049 30 1234567", "(030) 123-4567", "(415) 555-0123".</summary>
internal static class PhoneReader
{
    private const int FewestDigits = 6;
    private const int MostGroups = 12;
    private const int MostDigits = 18;

    /// <param name="reading">The text.</param>
    /// <param name="country">Where a number without a country code belongs (ISO 3166-1).</param>
    public static PhoneMention? Read(Reading reading, string country)
    {
        var text = reading.Text.AsSpan();
        var home = DialingCountry.Of(country);
        for (var i = 0; i < text.Length; i++)
        {
            if (!CanBegin(text, i))
            {
                continue;
            }

            var run = DigitRun.At(text, i);
            if (run.Digits >= FewestDigits && Number(text, run, home, out var end) is { } number)
            {
                return new PhoneMention(number, WordsBetween(reading, i, end));
            }

            i = text[i] is '+' or '(' ? i : run.FirstGroupEnd - 1;
        }

        return null;
    }

    private static bool CanBegin(ReadOnlySpan<char> text, int index)
    {
        var isSign = text[index] is '+' or '(' && index + 1 < text.Length && (char.IsAsciiDigit(text[index + 1]) || text[index + 1] is '+');
        return (isSign || char.IsAsciiDigit(text[index]))
            && (index == 0 || !(char.IsLetterOrDigit(text[index - 1]) || "+-/.,#$€£".Contains(text[index - 1], StringComparison.Ordinal)));
    }

    // Of "030 1234567 10" the last group belongs to something else: without it, the number is one.
    private static string? Number(ReadOnlySpan<char> text, DigitRun run, DialingCountry? home, out int end)
    {
        Span<char> digits = stackalloc char[MostDigits];
        Span<int> ends = stackalloc int[MostGroups];
        Span<int> lengths = stackalloc int[MostGroups];
        var groups = 0;
        var length = 0;
        for (var i = run.Start; i < run.End && length < MostDigits && groups < MostGroups; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits[length++] = text[i];
                if (i + 1 == run.End || !char.IsAsciiDigit(text[i + 1]))
                {
                    (ends[groups], lengths[groups]) = (i + 1, length);
                    groups++;
                }
            }
        }

        for (; groups > 0; groups--)
        {
            var stretch = text[run.Start..ends[groups - 1]];
            if (!LooksLikeSomethingElse(lengths[..groups]) && Number(stretch, digits[..lengths[groups - 1]], home) is { } number)
            {
                end = ends[groups - 1];
                return number;
            }
        }

        end = run.Start;
        return null;
    }

    private static string? Number(ReadOnlySpan<char> written, ReadOnlySpan<char> digits, DialingCountry? home)
    {
        if (written.TrimStart('(')[0] == '+')
        {
            return Abroad(written, digits);
        }

        if (digits.StartsWith("00") || (home?.Code is "1" && digits.StartsWith("011")))
        {
            return Abroad(written, digits[(digits[1] == '0' ? 2 : 3)..]);
        }

        if (home is null)
        {
            return null;
        }

        var hasTrunk = home.Trunk.Length > 0 && digits.StartsWith(home.Trunk);
        var national = hasTrunk ? digits[home.Trunk.Length..] : digits;
        var isTrunkOptional = home.Trunk.Length == 0 || home.Code is "1";
        return (hasTrunk || isTrunkOptional) && IsNational(national, home) ? $"+{home.Code}{national}" : null;
    }

    private static string? Abroad(ReadOnlySpan<char> written, ReadOnlySpan<char> digits)
    {
        if (DialingCountry.OfNumber(digits) is not { } country)
        {
            return null;
        }

        // "+49 (0)30 1234567": the zero is for those at home.
        var national = digits[country.Code.Length..];
        if (country.Trunk.Length > 0 && national.StartsWith(country.Trunk)
            && written.Contains($"({country.Trunk})", StringComparison.Ordinal))
        {
            national = national[country.Trunk.Length..];
        }

        return IsNational(national, country) ? $"+{country.Code}{national}" : null;
    }

    // Area codes and exchanges of North America begin with 2 to 9; elsewhere no number begins with the digit dialled before it.
    private static bool IsNational(ReadOnlySpan<char> national, DialingCountry country) =>
        national.Length >= country.Shortest && national.Length <= country.Longest
        && !(country.Trunk.Length > 0 && national[0] == '0')
        && (country.Code is not "1" || (national[0] >= '2' && national[3] >= '2'));

    // "2026-11-24 10:00" is a date, four times four digits are a card.
    private static bool LooksLikeSomethingElse(ReadOnlySpan<int> lengths) =>
        (lengths.Length >= 3 && lengths[0] == 4 && lengths[1] == 6 && lengths[2] == 8)
        || (lengths.Length >= 3 && lengths[0] <= 2 && lengths[1] - lengths[0] <= 2 && lengths[2] - lengths[1] == 4 && lengths.Length == 3)
        || (lengths.Length >= 4 && lengths[0] == 4 && lengths[1] == 8 && lengths[2] == 12 && lengths[3] == 16);

    private static Range WordsBetween(Reading reading, int start, int end)
    {
        var first = 0;
        while (first < reading.Words.Length && reading.Words[first].End <= start)
        {
            first++;
        }

        var last = first;
        while (last < reading.Words.Length && reading.Words[last].Start < end)
        {
            last++;
        }

        return first..last;
    }
}
