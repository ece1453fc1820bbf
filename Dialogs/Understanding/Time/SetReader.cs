using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>Reads what comes again and again: "every Monday", "daily", "Fridays at nine", "once a week".</summary>
internal static class SetReader
{
    public static bool TryRead(in TimeText text, ref int at, out string timex)
    {
        var i = text[at].Class is TimeClass.On or TimeClass.At or TimeClass.The ? at + 1 : at;
        var start = i;
        Clock? clock = null;
        if (text[i].Class is TimeClass.Number or TimeClass.Clock && ClockReader.TryRead(text, ref i, led: i > at || text[i + 1].Class is TimeClass.Every, out var before))
        {
            clock = before;
            i = text.Skip(i, TimeClass.On);
        }
        else
        {
            i = start;
        }

        if (!TryReadPeriod(text, ref i, clock is null && !text.Is(at, TimeClass.The), out timex, out var part))
        {
            return TryReadDayOfEach(text, at, ref at, out timex);
        }

        if (clock is null)
        {
            var j = text[i].Class is TimeClass.At or TimeClass.Around or TimeClass.Comma ? i + 1 : i;
            if (ClockReader.TryReadPlain(text, ref j, led: text.Is(j - 1, TimeClass.At) || part is not PartOfDay.None, out var after))
            {
                (clock, i) = (after, j);
            }
        }

        if (clock is { } settled)
        {
            var time = (part is PartOfDay.None ? settled.InOffice() : settled.In(part)).Timex;
            timex = timex is "P1D" || timex[0] is 'T' ? time : timex[0] is 'X' ? timex + time : timex;
        }

        at = i;
        return true;
    }

    private static bool TryReadPeriod(in TimeText text, ref int at, bool open, out string timex, out PartOfDay part)
    {
        (timex, part) = (string.Empty, PartOfDay.None);
        switch (text[at].Class)
        {
            case TimeClass.Frequency:
                timex = Every(text[at].Value / 100, text[at].Value % 100);
                at++;
                return true;
            case TimeClass.Once when text[at + 1] is { Class: TimeClass.Unit, IsPlural: false, IsShort: false } unit:
                timex = Every(1, unit.Value);
                at += 2;
                return true;
            case TimeClass.Every:
                return TryReadEvery(text, ref at, out timex, out part);
            case TimeClass.Business when text[at + 1] is { Class: TimeClass.Unit, Value: (int)TimeUnit.Day, IsPlural: true }
                && text[at - 1].Class is not (TimeClass.Number or TimeClass.Few or TimeClass.Relative or TimeClass.Within):
                timex = "P1WD";
                at += 2;
                return true;
            case TimeClass.Weekday when text[at].IsPlural:
                timex = Timex.Weekday(text[at].Value);
                at++;
                return true;
            case TimeClass.Weekday when text[at + 1] is { Class: TimeClass.Part, IsPlural: true }:
                part = (PartOfDay)text[at + 1].Value;
                timex = Timex.Weekday(text[at].Value) + part.Timex;
                at += 2;
                return true;
            case TimeClass.Part when text[at].IsPlural && open && text[at - 1].Class is not TimeClass.The:
                part = (PartOfDay)text[at].Value;
                timex = part.Timex;
                at++;
                return true;
            case TimeClass.Weekend when text[at].IsPlural && text[at - 1].Class is not (TimeClass.Number or TimeClass.Few):
                timex = "P1WE";
                at++;
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadEvery(in TimeText text, ref int at, out string timex, out PartOfDay part)
    {
        var i = at + 1;
        (timex, part) = (string.Empty, PartOfDay.None);
        var count = 1;
        if (text.Is(i, TimeClass.Alternate) || (text.Is(i, TimeClass.Ordinal, 2) && text[i + 1].Class is TimeClass.Unit or TimeClass.Weekday))
        {
            (count, i) = (2, i + 1);
        }
        else if (text[i] is { Class: TimeClass.Ordinal, Value: > 0 } nth && text.Is(i + 1, TimeClass.Unit))
        {
            (count, i) = (nth.Value, i + 1);
        }
        else if (text.Is(i, TimeClass.Number) && !TimeNumberReader.TryRead(text, ref i, out count))
        {
            return false;
        }

        var work = text.Is(i, TimeClass.Business);
        i = work ? i + 1 : i;
        var token = text[i];
        switch (token.Class)
        {
            case TimeClass.Unit when !token.IsShort && count < 1000:
                timex = work && token.Value == (int)TimeUnit.Day ? "P1WD" : Every(count, token.Value);
                break;
            case TimeClass.Quarter:
                timex = Every(count, (int)TimeUnit.Quarter);
                break;
            case TimeClass.Weekday:
                timex = Timex.Weekday(token.Value);
                if (text[i + 1] is { Class: TimeClass.Part } named)
                {
                    part = (PartOfDay)named.Value;
                    timex += part.Timex;
                    i++;
                }

                break;
            case TimeClass.Weekend:
                timex = string.Create(CultureInfo.InvariantCulture, $"P{count}WE");
                break;
            case TimeClass.Part:
                part = (PartOfDay)token.Value;
                timex = part.Timex;
                break;
            default:
                return false;
        }

        at = i + 1;
        return true;
    }

    /// <summary>"the 19th of every month".</summary>
    private static bool TryReadDayOfEach(in TimeText text, int start, ref int at, out string timex)
    {
        timex = string.Empty;
        var i = text[start].Class is TimeClass.On ? start + 1 : start;
        i = text.Skip(i, TimeClass.The);
        if (!TimeNumberReader.TryReadOrdinal(text, ref i, out var day) || day is < 1 or > 31 || text[i].Class is not (TimeClass.Of or TimeClass.In)
            || !text.Is(i + 1, TimeClass.Every) || !text.IsUnit(i + 2, TimeUnit.Month))
        {
            return false;
        }

        timex = Timex.DayOfMonth(day);
        at = i + 3;
        return true;
    }

    private static string Every(int count, int unit) => Length.Of((TimeUnit)unit, count * 1000).Timex;
}
