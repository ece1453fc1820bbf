namespace BackOffice.Dialogs;

/// <summary>Reads a part of the day: "in the morning", "late afternoon", "at lunch".</summary>
internal static class PartReader
{
    /// <param name="led">A day stands before it.</param>
    public static bool TryRead(in TimeText text, ref int at, bool led, out PartOfDay part, out TimeEdge edge)
    {
        var i = text[at].Class is TimeClass.In or TimeClass.At or TimeClass.On or TimeClass.Comma ? at + 1 : at;
        i = text.Is(at, TimeClass.Comma) ? text.Skip(i, TimeClass.In) : i;
        i = text.Skip(i, TimeClass.The);
        edge = EdgeReader.Adverb(text, ref i);
        i = edge is TimeEdge.None ? i : text.Skip(text.Skip(i, TimeClass.In), TimeClass.The);
        part = (PartOfDay)text[i].Value;
        if (text[i].Class is TimeClass.Meridiem && led && text[i].Value is 1 or 2)
        {
            part = text[i].Value == 1 ? PartOfDay.Morning : PartOfDay.Afternoon;
            at = i + 1;
            return true;
        }

        // "lunch" alone is a meal.
        if (!text.Is(i, TimeClass.Part) || (text[i].IsWeak && !led && text[i - 1].Class is not (TimeClass.At or TimeClass.Before or TimeClass.After or TimeClass.Around or TimeClass.By)))
        {
            return false;
        }

        at = i + 1;
        return true;
    }
}
