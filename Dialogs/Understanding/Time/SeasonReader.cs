namespace BackOffice.Dialogs;

/// <summary>Reads a season: "summer", "next spring", "winter 2027".</summary>
internal static class SeasonReader
{
    public static bool TryRead(in TimeText text, ref int at, int? year, out DateSpan span)
    {
        var season = text[at].Value;
        var i = at + 1;
        i = text[i].Class is TimeClass.Of or TimeClass.Comma ? i + 1 : i;
        if (year is null && MonthReader.TryReadYear(text, ref i, out var named))
        {
            (year, at) = (named, i - 1);
        }
        else if (text[at].IsWeak && year is null && text[at - 1].Class is not (TimeClass.The or TimeClass.In or TimeClass.Before or TimeClass.Until or TimeClass.By or TimeClass.Mid or TimeClass.Early or TimeClass.Late))
        {
            span = default;
            return false;
        }

        span = new DateSpan(SpanForm.Season, Year: year ?? 0, Count: season);
        at++;
        return true;
    }
}
