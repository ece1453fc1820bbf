using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>
/// Reads the dates and times of a text, as Recognizers-Text does, and means the next one to come by each that has no word of the past.
/// A deadline begins now: "by Friday" ends with Friday, "before Friday" ends where it begins. Takes no words.
/// </summary>
internal static class WhenReader
{
    private const int UsualTokens = 96;

    public static ImmutableArray<When> Read(Reading reading, ReadingContext context) => Read(reading, reading.Language, context);

    public static ImmutableArray<When> Read(Reading reading, Language language, ReadingContext context)
    {
        var list = new TokenList(stackalloc TimeToken[UsualTokens]);
        try
        {
            return TimeTokens.Read(reading, language.Time, ref list)
                ? Find(reading, new TimeText(list.Tokens, context.Now.LocalDateTime, MonthFirst(context)))
                : [];
        }
        finally
        {
            list.Return();
        }
    }

    /// <summary>"M/d/yyyy" puts the month first, "dd/MM/yyyy" and "yyyy-MM-dd" do not.</summary>
    private static bool MonthFirst(ReadingContext context) => context.Locale.DateTimeFormat.ShortDatePattern[0] is 'M';

    private static ImmutableArray<When> Find(Reading reading, TimeText text)
    {
        ImmutableArray<When>.Builder? found = null;
        for (var i = 0; i < text.Length;)
        {
            var at = i;
            if (CanBegin(text, i) && TryRead(text, ref at, out var placed))
            {
                found ??= ImmutableArray.CreateBuilder<When>(2);
                found.Add(Write(reading, text, i, at, placed));
                i = AddAlternative(reading, text, i, Math.Max(at, i + 1), placed, found);
            }
            else
            {
                i++;
            }
        }

        return found?.DrainToImmutable() ?? [];
    }

    /// <summary>"Nov 24 or 25", "the 24th and 25th": the second day is of the same month.</summary>
    private static int AddAlternative(Reading reading, in TimeText text, int start, int at, Placed placed, ImmutableArray<When>.Builder found)
    {
        var (first, last) = (start, text.Skip(at + 1, TimeClass.The));
        if (placed.Kind is not WhenKind.Date || text[at].Class is not (TimeClass.Or or TimeClass.And or TimeClass.Slash)
            || text[last].Class is not (TimeClass.Number or TimeClass.Ordinal) || text[at - 1].Class is not (TimeClass.Number or TimeClass.Ordinal))
        {
            return at;
        }

        first = text.Skip(first, TimeClass.On);
        if (!DayReader.TryRead(text, ref first, out var day) || day.Form is not (DayForm.MonthDay or DayForm.DayOfMonth)
            || (day.Form is DayForm.DayOfMonth && !text.Is(last, TimeClass.Ordinal))
            || !TimeNumberReader.TryReadDay(text, ref last, out var number) || text[last].Class is not (TimeClass.None or TimeClass.End or TimeClass.Dot
                or TimeClass.Comma or TimeClass.Follow or TimeClass.Or or TimeClass.And)
            || Placement.Place(text, new TimePhrase { Day = day with { Number = number } }) is not { } other)
        {
            return at;
        }

        found.Add(Write(reading, text, at + 1, last, other));
        return last;
    }

    /// <summary>A phrase begins with a whole word, and not with one that only follows others.</summary>
    private static bool CanBegin(in TimeText text, int at) =>
        text[at] is { Class: > TimeClass.Dot, IsGlued: false } token
        && token.Class is not (TimeClass.To or TimeClass.And or TimeClass.Or or TimeClass.Of or TimeClass.Onwards or TimeClass.Ago or TimeClass.Hence
            or TimeClass.OClock or TimeClass.Meridiem or TimeClass.Ish or TimeClass.TimeMark or TimeClass.Thousand)
        && !(token.Class is TimeClass.Number && text[at - 1].Class is TimeClass.Colon or TimeClass.Slash);

    private static bool TryRead(in TimeText text, ref int at, out Placed placed)
    {
        if (SetReader.TryRead(text, ref at, out var set))
        {
            placed = new Placed(WhenKind.Set, set, null, null);
            return true;
        }

        var opened = text[at].Class is TimeClass.From or TimeClass.Between;
        return RangeReader.TryReadNumbers(text, opened ? at + 1 : at, text.Is(at, TimeClass.Between), ref at, out placed)
            || LastingReader.TryRead(text, ref at, out placed)
            || TryReadPhrase(text, ref at, out placed)
            || (opened && RangeReader.TryRead(text, ref at, out placed))
            || TryReadBound(text, ref at, out placed)
            || TryReadLength(text, ref at, out placed);
    }

    private static bool TryReadPhrase(in TimeText text, ref int at, out Placed placed)
    {
        var i = at;
        placed = default;
        if (!PhraseReader.TryRead(text, ref i, led: false, out var phrase))
        {
            return false;
        }

        if (RangeReader.TryContinue(text, ref i, phrase, between: false, out placed)
            || (phrase.Span is { } span && RangeReader.TryReadInWeek(text, ref i, span, out placed)))
        {
            at = i;
            return true;
        }

        if (text.Is(i, TimeClass.Latest) && Placement.Bound(text, phrase, TimeBound.By) is { } deadline)
        {
            (placed, at) = (deadline, i + 1);
            return true;
        }

        var onwards = text.Is(i, TimeClass.Onwards);
        if (onwards && phrase is { HasDay: false, Clock: not null })
        {
            var j = text.Skip(i + 1, TimeClass.On);
            (phrase.Day, i) = DayReader.TryRead(text, ref j, out var day) ? (day, j - 1) : (phrase.Day, i);
        }

        if ((onwards ? Placement.Bound(text, phrase, TimeBound.From) : Placement.Place(text, phrase)) is not { } place)
        {
            return false;
        }

        (placed, at) = (place, onwards ? i + 1 : i);
        return true;
    }

    private static bool TryReadBound(in TimeText text, ref int at, out Placed placed)
    {
        var i = at;
        placed = default;
        if (!BoundReader.TryRead(text, ref i, out var phrase, out var bound))
        {
            return false;
        }

        // "the cases from last month": what is over has no open end.
        var over = text.Is(at, TimeClass.From) && phrase.Span is { } span && span.Place(text.Now, past: false) is { } days && days.End <= text.Now;
        if ((over ? Placement.Place(text, phrase) : Placement.Bound(text, phrase, bound)) is not { } place)
        {
            return false;
        }

        (placed, at) = (place, text.Skip(text.Skip(i, TimeClass.Onwards), TimeClass.Latest));
        return true;
    }

    private static bool TryReadLength(in TimeText text, ref int at, out Placed placed)
    {
        var i = text[at].Class is TimeClass.For or TimeClass.Within ? at + 1 : at;
        i = text.Skip(i, TimeClass.Than);
        placed = default;
        if (!TimeLengthReader.TryRead(text, ref i, led: i > at, out var length))
        {
            return false;
        }

        at = i;
        placed = new Placed(WhenKind.Duration, length.Timex, null, null, Length: length.ToPeriod());
        return true;
    }

    /// <summary>The words that a phrase takes up are all; as its text counts what follows "on" or "at".</summary>
    private static When Write(Reading reading, in TimeText text, int start, int end, Placed placed)
    {
        var first = start;
        while (first + 1 < end && (text[first].Class is TimeClass.On or TimeClass.For
            || (text[first].Class is TimeClass.At or TimeClass.In && placed.Kind is not (WhenKind.TimeRange or WhenKind.DateTimeRange))))
        {
            first++;
        }

        var last = text[end - 1].WordEnd;
        while (last > text[first].Word + 1 && reading.Words[last - 1].IsMark)
        {
            last--;
        }

        var written = reading.Text[reading.Words[text[first].Word].Start..reading.Words[last - 1].End].Trim('"', '“', '”', '(', ')', '[', ']');
        return new When(placed.Kind, placed.Timex, placed.Start, placed.End, written, placed.IsDeadline, placed.Length)
        {
            Words = text[start].Word..last,
        };
    }
}
