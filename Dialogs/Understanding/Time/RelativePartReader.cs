namespace BackOffice.Dialogs;

/// <summary>Reads a part of a day near today: "this morning", "last night", "early tomorrow morning", "later today".</summary>
internal static class RelativePartReader
{
    public static bool TryRead(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = text.Skip(at, TimeClass.The);
        var edge = EdgeReader.Adverb(text, ref i);
        i = edge is TimeEdge.None ? i : text.Skip(i, TimeClass.In);
        if (text[i] is { Class: TimeClass.Relative } relative)
        {
            var j = i + 1;
            edge = edge is TimeEdge.None ? EdgeReader.Adverb(text, ref j) : edge;
            if (text[j] is { Class: TimeClass.Part, IsPlural: false, IsWeak: false } part && (relative.Value <= 0 || text.IsOpen(j + 1)))
            {
                phrase.Day = Day.On(text.Today.PlusDays(WeekdayReader.Steps(relative.Value)));
                (phrase.Part, phrase.PartEdge) = ((PartOfDay)part.Value, edge);
                at = j + 1;
                return true;
            }

            return false;
        }

        if (edge is TimeEdge.None || text[i].Class is not (TimeClass.Day or TimeClass.Weekday) || !DayReader.TryRead(text, ref i, out var day))
        {
            return false;
        }

        (phrase.Day, phrase.PartEdge) = (day, edge);
        if (PartReader.TryRead(text, ref i, led: true, out var named, out _))
        {
            phrase.Part = named;
        }

        at = i;
        return true;
    }
}
