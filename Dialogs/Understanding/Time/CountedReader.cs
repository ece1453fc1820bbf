using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads so many days, weeks or months from today or up to it: "next 3 days", "the past two weeks", "5 upcoming days".</summary>
internal static class CountedReader
{
    /// <summary>What follows "next" or "last": "3 days", "few weeks".</summary>
    public static bool TryRead(in TimeText text, ref int at, int steps, out DateSpan span)
    {
        span = default;
        var i = at;
        if (text[i].Class is not (TimeClass.Number or TimeClass.Few or TimeClass.Article) || steps == 0)
        {
            return false;
        }

        if (text[i].Class is TimeClass.Number && TimeNumberReader.TryRead(text, ref i, out var count) && text.IsUnit(i, TimeUnit.Quarter) && count <= 400)
        {
            var first = (((text.Today.Year * 12) + text.Today.Month - 1) / 3) + (steps > 0 ? 1 : -count);
            span = Months(first * 3, count * 3);
            at = i + 1;
            return true;
        }

        i = at;
        if (!TimeLengthReader.TryRead(text, ref i, led: true, out var length) || length.IsOnClock)
        {
            return false;
        }

        at = i;
        return TryFrom(text, length, steps, out span);
    }

    /// <summary>"5 upcoming days", "3 next weeks".</summary>
    public static bool TryReadTrailing(in TimeText text, ref int at, out DateSpan span)
    {
        span = default;
        var i = at;
        if (!TimeNumberReader.TryRead(text, ref i, out var count) || text[i] is not { Class: TimeClass.Relative, Value: not 0 } relative
            || text[i + 1] is not { Class: TimeClass.Unit, IsPlural: true, Value: >= (int)TimeUnit.Day } unit || count > 10_000)
        {
            return false;
        }

        at = i + 2;
        return TryFrom(text, Length.Of((TimeUnit)unit.Value, count * 1000), WeekdayReader.Steps(relative.Value), out span);
    }

    private static bool TryFrom(in TimeText text, Length length, int steps, out DateSpan span)
    {
        var start = steps > 0 ? text.Today.PlusDays(1) : text.Today;
        var end = length.From(start.AtMidnight(), back: steps < 0)?.Date;
        if (end is null)
        {
            span = default;
            return false;
        }

        end = length.WorkDays > 0 && steps > 0 ? length.From(text.Today.AtMidnight())?.Date.PlusDays(1) : end;
        if (length.WorkDays > 0 && steps > 0)
        {
            start = new Length(WorkDays: 1000).From(text.Today.AtMidnight())!.Value.Date;
        }

        span = new DateSpan(SpanForm.Days, steps > 0 ? start : end!.Value, steps > 0 ? end!.Value : start, Length: length.Timex);
        return true;
    }

    private static DateSpan Months(int first, int count)
    {
        var start = new LocalDate(first / 12, (first % 12) + 1, 1);
        return new DateSpan(SpanForm.Days, start, start.PlusMonths(count), Length: Timex.Months(count));
    }
}
