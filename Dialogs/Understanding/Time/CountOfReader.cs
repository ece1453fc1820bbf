namespace BackOffice.Dialogs;

/// <summary>Reads so many days, weeks or months at an end of a month or year: "first two weeks of 2027", "last 3 days of the month".</summary>
internal static class CountOfReader
{
    /// <summary>"first two weeks of 2027", "last 3 days of the month".</summary>
    public static bool TryRead(in TimeText text, int start, bool last, ref int at, out DateSpan span)
    {
        span = default;
        var i = start + 1;
        if ((!last && text[start].Value != 1) || !TimeNumberReader.TryRead(text, ref i, out var count) || count is < 1 or > 400
            || text[i] is not { Class: TimeClass.Unit, Value: (int)TimeUnit.Day or (int)TimeUnit.Week or (int)TimeUnit.Month } unit
            || text[i + 1].Class is not (TimeClass.Of or TimeClass.In))
        {
            return false;
        }

        i += 2;
        var whole = text.Skip(i, TimeClass.The);
        if (MonthReader.TryReadYear(text, ref i, out var year))
        {
            span = SpanReader.YearAt(year);
        }
        else if (MonthDayReader.TryReadMonth(text, ref whole, whole > i, out var month))
        {
            (span, i) = (DateSpan.OneMonth(month), whole);
        }
        else if (!text.Is(whole, TimeClass.Month) || !MonthReader.TryRead(text, ref whole, hasEdge: true, out span))
        {
            return false;
        }
        else
        {
            i = whole;
        }

        if (span.Place(text.Now, past: false) is not { } place)
        {
            return false;
        }

        var (from, to) = (place.Start.Date, place.End.Date);
        if (unit.Value == (int)TimeUnit.Week)
        {
            // A week is of the year or month that has its Thursday.
            (from, to) = (WeekdayReader.Monday(from.PlusDays(3)), WeekdayReader.Monday(to.PlusDays(3)));
        }

        var length = Length.Of((TimeUnit)unit.Value, count * 1000);
        var other = (last ? length.From(to.AtMidnight(), back: true) : length.From(from.AtMidnight()))?.Date;
        span = new DateSpan(SpanForm.Days, last ? other!.Value : from, last ? to : other!.Value, Length: length.Timex);
        at = i;
        return true;
    }
}
