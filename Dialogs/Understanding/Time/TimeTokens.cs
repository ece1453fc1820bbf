namespace BackOffice.Dialogs;

/// <summary>Turns the words of a text into words of time, in one pass.</summary>
internal static class TimeTokens
{
    /// <param name="tokens">Gets what is found.</param>
    /// <returns>Whether there is a word with which a phrase of time may begin.</returns>
    public static bool Read(Reading reading, TimeWords words, ref TokenList tokens)
    {
        var promises = false;
        for (var i = 0; i < reading.Words.Length;)
        {
            var count = tokens.Count;
            i = Add(reading, words, i, ref tokens);
            for (; count < tokens.Count; count++)
            {
                promises |= tokens.Tokens[count].Class is > TimeClass.Dot and not (TimeClass.In or TimeClass.On or TimeClass.At or TimeClass.The
                    or TimeClass.Article or TimeClass.And or TimeClass.Or or TimeClass.Of or TimeClass.For or TimeClass.To or TimeClass.From);
            }
        }

        return promises;
    }

    private static int Add(Reading reading, TimeWords words, int index, ref TokenList tokens)
    {
        var word = reading.Words[index];
        if (reading.IsTaken(index))
        {
            tokens.Add(new TimeToken(TimeClass.Other, Word: index, WordEnd: index + 1));
            return index + 1;
        }

        AddGap(reading, index, ref tokens);
        var (length, meaning) = words.At(reading.Words, index);
        if (length > 0 && !AnyTaken(reading, index, index + length))
        {
            foreach (var token in meaning!)
            {
                tokens.Add(token with { Word = index, WordEnd = index + length });
            }

            return index + length;
        }

        if (word.IsMark)
        {
            AddMark(reading, words, index, ref tokens);
        }
        else
        {
            WordParts.Add(reading, words, index, ref tokens);
        }

        return index + 1;
    }

    private static bool AnyTaken(Reading reading, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (reading.IsTaken(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between two words, where it is more than a space.</summary>
    private static void AddGap(Reading reading, int index, ref TokenList tokens)
    {
        var start = index == 0 ? 0 : reading.Words[index - 1].End;
        var gap = reading.Text.AsSpan(start, reading.Words[index].Start - start);
        if (gap is "" or " ")
        {
            return;
        }

        foreach (var character in gap)
        {
            var @class = character switch
            {
                '/' => TimeClass.Slash,
                '-' or '–' or '—' or '~' => TimeClass.Dash,
                '@' => TimeClass.At,
                '|' => TimeClass.End,
                '$' or '€' or '£' => TimeClass.Guard,
                '+' or '*' or '=' => TimeClass.Other,
                '½' => TimeClass.Half,
                _ => TimeClass.None,
            };
            if (@class is not TimeClass.None)
            {
                tokens.Add(new TimeToken(@class, 0, gap.Length == 1 ? TimeTraits.Glued : TimeTraits.None, 0, index, index));
            }
        }
    }

    private static void AddMark(Reading reading, TimeWords words, int index, ref TokenList tokens)
    {
        var mark = reading.Words[index];
        var isGlued = index > 0 && reading.Words[index - 1].End == mark.Start;
        var runsOn = index + 1 < reading.Words.Length && reading.Words[index + 1].Start == mark.End;
        var @class = reading.Text[mark.Start] switch
        {
            ':' when isGlued && runsOn => TimeClass.Colon,
            '.' when isGlued && mark.End == mark.Start + 1 => TimeClass.Dot,
            ',' or ':' => TimeClass.Comma,
            '-' or '–' or '—' => TimeClass.Dash,
            _ => TimeClass.End,
        };
        if (@class is TimeClass.Dot && words.DotMakesOrdinal && tokens.Last is { Class: TimeClass.Number, Digits: 1 or 2, IsGlued: false } number)
        {
            tokens.ReplaceLast(number with { Class = TimeClass.Ordinal, WordEnd = index + 1 });
            return;
        }

        isGlued &= @class is not TimeClass.Comma || runsOn;
        tokens.Add(new TimeToken(@class, 0, isGlued ? TimeTraits.Glued : TimeTraits.None, 0, index, index + 1));
    }
}
