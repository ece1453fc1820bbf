namespace BackOffice.Dialogs;

/// <summary>Reads what bounds a phrase: "by Friday", "before noon", "since Monday", "after 3", "from tomorrow".</summary>
internal static class BoundReader
{
    public static TimeBound Of(TimeClass @class) => @class switch
    {
        TimeClass.Before => TimeBound.Before,
        TimeClass.By or TimeClass.Until => TimeBound.By,
        TimeClass.After => TimeBound.After,
        TimeClass.Since => TimeBound.Since,
        TimeClass.From or TimeClass.Starting => TimeBound.From,
        _ => TimeBound.None,
    };

    public static bool TryRead(in TimeText text, ref int at, out TimePhrase phrase, out TimeBound bound)
    {
        phrase = default;
        bound = Of(text[at].Class);
        if (bound is TimeBound.None)
        {
            return false;
        }

        var i = text.Skip(text.Skip(at + 1, TimeClass.At), TimeClass.Around);
        i = text.Is(i, TimeClass.On) ? i + 1 : i;
        if (bound is TimeBound.Since && TimeLengthReader.TryRead(text, ref i, led: true, out var length))
        {
            if (length.From(text.Now, back: true) is not { } start)
            {
                return false;
            }

            phrase.Day = length.IsOnClock ? null : Day.On(start.Date);
            phrase.Instant = length.IsOnClock ? start : null;
            i = text.Skip(i, TimeClass.Ago);
            at = i;
            return true;
        }

        if (!PhraseReader.TryRead(text, ref i, led: bound is not TimeBound.From, out phrase) || phrase.Window is not null)
        {
            return false;
        }

        phrase.IsPast |= bound is TimeBound.Since;
        at = i;
        return true;
    }
}
