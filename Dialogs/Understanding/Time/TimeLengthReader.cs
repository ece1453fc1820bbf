namespace BackOffice.Dialogs;

/// <summary>Reads how long: "45 minutes", "an hour and a half", "two and a half days", "1h30", "a fortnight".</summary>
internal static class TimeLengthReader
{
    private const int One = 1000;
    private const int Most = 100_000;

    /// <summary>"1 year 2 months 3 days" has no more parts than there are units.</summary>
    private const int MostParts = 6;

    /// <param name="led">"in" or "for" stands before it, so that "a minute" and "10d" are lengths.</param>
    public static bool TryRead(in TimeText text, ref int at, bool led, out Length length)
    {
        if (TryReadQuarters(text, ref at, out length) || TryReadWhole(text, ref at, out length))
        {
            return true;
        }

        if (!TryReadPart(text, ref at, led, more: false, out length))
        {
            return false;
        }

        for (var parts = 1; parts < MostParts; parts++)
        {
            var i = text[at].Class is TimeClass.And or TimeClass.Comma ? at + 1 : at;
            if (!text.Is(i, TimeClass.Number) || !TryReadPart(text, ref i, led, more: true, out var more))
            {
                return true;
            }

            length += more;
            at = i;
        }

        return true;
    }

    /// <summary>"a quarter of an hour", "three quarters of an hour".</summary>
    private static bool TryReadQuarters(in TimeText text, ref int at, out Length length)
    {
        length = default;
        var i = text.Skip(at, TimeClass.Article);
        var count = text.Is(i, TimeClass.Number, 3) ? 3 : 1;
        i = count == 3 ? i + 1 : i;
        if (!text.Is(i, TimeClass.Quarter) && !text.IsUnit(i, TimeUnit.Quarter))
        {
            return false;
        }

        i = text.Skip(text.Skip(i + 1, TimeClass.Of), TimeClass.Article);
        if (!text.IsUnit(i, TimeUnit.Hour))
        {
            return false;
        }

        length = Length.Of(TimeUnit.Minute, 15 * count * One);
        at = i + 1;
        return true;
    }

    /// <summary>"all day", "another week".</summary>
    private static bool TryReadWhole(in TimeText text, ref int at, out Length length)
    {
        length = default;
        var i = text.Skip(at, TimeClass.The);
        if (text[i].Class is not (TimeClass.All or TimeClass.Another) || (i > at && text.Is(i, TimeClass.Another)))
        {
            return false;
        }

        i = text.Skip(i + 1, TimeClass.The);
        return TryReadUnit(text, ref i, One, text.Is(at, TimeClass.Another), ref at, out length);
    }

    private static bool TryReadPart(in TimeText text, ref int at, bool led, bool more, out Length length)
    {
        length = default;
        var i = at;
        int thousandths;
        var article = text.Is(i, TimeClass.Article);
        i = article ? i + 1 : i;
        if (text.Is(i, TimeClass.Half))
        {
            i = text.Skip(i + 1, TimeClass.Article);
            return TryReadUnit(text, ref i, One / 2, true, ref at, out length);
        }

        if (text[i] is { Class: TimeClass.Few } few)
        {
            thousandths = few.Value * One;
            i = text.Skip(i + 1, TimeClass.Of);
        }
        else if (article && text[i].Class is TimeClass.Unit or TimeClass.Business)
        {
            thousandths = One;
        }
        else if (!TryReadNumber(text, ref i, out thousandths))
        {
            return false;
        }

        // "5m" is a cable, "1h 5m" is not.
        return (more || text[i] is not { IsShort: true, Value: (int)TimeUnit.Minute }) && TryReadUnit(text, ref i, thousandths, led || !article, ref at, out length);
    }

    /// <summary>"2", "2.5", "two and a half".</summary>
    private static bool TryReadNumber(in TimeText text, ref int at, out int thousandths)
    {
        thousandths = 0;
        if (text[at - 1].Class is TimeClass.Slash or TimeClass.Dot || !TimeNumberReader.TryRead(text, ref at, out var number) || number > Most)
        {
            return false;
        }

        // Of "2-3 weeks" the longer counts.
        var second = at + 1;
        if (text[at].Class is TimeClass.Dash or TimeClass.To or TimeClass.Or && TimeNumberReader.TryRead(text, ref second, out var most)
            && text[second].Class is TimeClass.Unit or TimeClass.Business && most > number && most <= Most)
        {
            (number, at) = (most, second);
        }

        if (text[at - 1].Digits == 4 && text[at] is { Class: TimeClass.Unit, Value: (int)TimeUnit.Hour })
        {
            return false;
        }

        thousandths = number * One;
        if (text[at] is { Class: TimeClass.Dot or TimeClass.Comma, IsGlued: true } && text[at + 1] is { Class: TimeClass.Number, Digits: > 0 and <= 3 } fraction)
        {
            thousandths += fraction.Digits switch
            {
                1 => fraction.Value * 100,
                2 => fraction.Value * 10,
                _ => fraction.Value,
            };
            at += 2;
        }

        at = AndHalf(text, at, ref thousandths);
        return true;
    }

    private static int AndHalf(in TimeText text, int at, ref int thousandths)
    {
        var i = text.Skip(at + 1, TimeClass.Article);
        if (!text.Is(at, TimeClass.And) || text[i].Class is not (TimeClass.Half or TimeClass.Quarter) || text[i + 1].Class is TimeClass.Past or TimeClass.To)
        {
            return at;
        }

        thousandths += text.Is(i, TimeClass.Half) ? One / 2 : One / 4;
        return i + 1;
    }

    private static bool TryReadUnit(in TimeText text, ref int i, int thousandths, bool exact, ref int at, out Length length)
    {
        length = default;
        var work = text.Is(i, TimeClass.Business);
        i = work ? i + 1 : i;
        var unit = text[i];
        if (unit.Class is TimeClass.Weekend)
        {
            length = Length.Of(TimeUnit.Weekend, thousandths);
            at = i + 1;
            return exact;
        }

        if (unit is { Class: TimeClass.Part, Value: (int)PartOfDay.Night } && exact && text.Is(i - 1, TimeClass.Number))
        {
            length = Length.Of(TimeUnit.Day, thousandths);
            at = i + 1;
            return true;
        }

        // "a second" is a request to wait, "10 d" and "60 W" are no lengths.
        var kind = (TimeUnit)unit.Value;
        if (unit.Class is TimeClass.Ordinal && unit.Value == 2 && thousandths >= One && exact)
        {
            kind = TimeUnit.Second;
        }
        else if (unit.Class is not TimeClass.Unit || (!exact && kind is TimeUnit.Second or TimeUnit.Minute))
        {
            return false;
        }

        i++;
        if (unit.IsShort && text[i] is { Class: TimeClass.Number, Digits: 1, IsGlued: true })
        {
            return false;
        }

        thousandths = text.Is(i, TimeClass.And) ? With(text, ref i, thousandths) : thousandths;
        length = work && kind is TimeUnit.Day ? new Length(WorkDays: thousandths) : Length.Of(kind, thousandths);
        if (unit is { IsShort: true, Value: (int)TimeUnit.Hour } && text[i] is { Class: TimeClass.Number, Digits: 2, IsGlued: true, Value: < 60 } minutes)
        {
            length += Length.Of(TimeUnit.Minute, minutes.Value * One);
            i++;
        }

        at = i;
        return true;
    }

    private static int With(in TimeText text, ref int i, int thousandths)
    {
        i = AndHalf(text, i, ref thousandths);
        return thousandths;
    }
}
