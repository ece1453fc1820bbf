namespace BackOffice.Dialogs;

/// <summary>Reads what follows a time of day: "pm", "o'clock", "in the morning".</summary>
internal static class ClockSuffixReader
{
    /// <summary>The "m" that the point parts from "a" or "p".</summary>
    private const int Tail = 9;

    /// <summary>"pm", "o'clock", both.</summary>
    public static bool TryReadMeridiem(in TimeText text, ref int at, ref Clock clock)
    {
        var i = text.Skip(at, TimeClass.OClock);
        i = text.Is(i, TimeClass.Dot) && text.Is(i + 1, TimeClass.Meridiem) ? i + 1 : i;
        if (text[i] is { Class: TimeClass.Meridiem } meridiem)
        {
            var end = text.Is(i + 1, TimeClass.Dot) && text.Is(i + 2, TimeClass.Meridiem, Tail) ? i + 3 : i + 1;
            end = end > i + 1 && text.Is(end, TimeClass.Dot) && !text.IsLast(end + 1) ? end + 1 : end;
            if (meridiem.Value == Tail || (meridiem.IsShort && end == i + 1 && !text.Is(at - 2, TimeClass.At) && !text.Is(at - 2, TimeClass.Colon)))
            {
                return false;
            }

            clock = clock.Hour > 12 || meridiem.Value > 2 ? clock : clock.In(meridiem.Value == 2);
            at = end;
            return true;
        }

        i = text.Skip(i, TimeClass.Ish);
        var found = i > at;
        at = i;
        return found;
    }

    /// <summary>"in the morning", "this evening" is left to who reads days.</summary>
    public static int ReadPart(in TimeText text, int at, ref Clock clock)
    {
        var i = text[at].Class is TimeClass.In or TimeClass.At or TimeClass.On ? at + 1 : at;
        i = text.Skip(i, TimeClass.The);
        i = text[i].Class is TimeClass.Early or TimeClass.Late && text.Is(i + 1, TimeClass.Part) ? i + 1 : i;
        if (text[i] is not { Class: TimeClass.Part, IsPlural: false } part)
        {
            if (text.Is(at, TimeClass.Clock, 0))
            {
                clock = clock.In(PartOfDay.Night);
                return at + 1;
            }

            return at;
        }

        clock = clock.In((PartOfDay)part.Value);
        return i + 1;
    }
}
