namespace BackOffice.Dialogs;

/// <summary>Reads which end of a stretch is meant: "early", "mid", "the end of", "the first half of".</summary>
internal static class EdgeReader
{
    /// <summary>"early", "late", "mid", "later in", "earlier".</summary>
    public static TimeEdge Adverb(in TimeText text, ref int at)
    {
        var edge = text[at].Class switch
        {
            TimeClass.Early => TimeEdge.Early,
            TimeClass.Mid => TimeEdge.Mid,
            TimeClass.Late => TimeEdge.Late,
            TimeClass.Sooner => TimeEdge.Sooner,
            TimeClass.Later => TimeEdge.Later,
            _ => TimeEdge.None,
        };
        at += edge is TimeEdge.None ? 0 : 1;
        return edge;
    }

    /// <summary>Any of them, with what leads on to the stretch.</summary>
    public static TimeEdge Read(in TimeText text, ref int at)
    {
        var i = text.Skip(at, TimeClass.The);
        var edge = Adverb(text, ref i);
        if (edge is not TimeEdge.None)
        {
            i = text.Skip(i, TimeClass.In);
            at = i;
            return edge;
        }

        edge = text[i].Class switch
        {
            TimeClass.Opening => TimeEdge.Early,
            TimeClass.Middle => TimeEdge.Mid,
            TimeClass.Closing => TimeEdge.Late,
            TimeClass.Ordinal when text.Is(i + 1, TimeClass.Half) && text[i].Value is 1 or 2 => text[i].Value == 1 ? TimeEdge.Early : TimeEdge.Late,
            _ => TimeEdge.None,
        };
        if (edge is not TimeEdge.None)
        {
            i = text.Is(i, TimeClass.Ordinal) ? i + 2 : i + 1;
            at = text.Skip(i, TimeClass.Of);
        }

        return edge;
    }
}
