namespace BackOffice.Dialogs;

/// <summary>Finds the position that somebody is to have: "senior backend developer", "the sales role".</summary>
internal static class PositionReader
{
    private const int MostWords = 4;

    /// <summary>The words of the position; empty when none is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The people in it.</param>
    public static Range Read(in PeopleText text, ReadOnlySpan<Mention> mentions)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text.IsMark(i) || text.IsOccupied(i) || IsMentioned(mentions, i))
            {
                continue;
            }

            if (text.Is(i, PersonWord.PositionHead | PersonWord.Role) && Around(text, mentions, i) is var position && IsPosition(text, mentions, position))
            {
                return position;
            }

            // "the sales role", "role of glorp"
            if (text.Is(i, PersonWord.PositionNoun) && Start(text, mentions, i) is var start && start < i && IsAnnounced(text, start))
            {
                return start..i;
            }

            i += text.LengthAt(i) - 1;
        }

        return default;
    }

    // "manager" is a position where something says so; without, it is somebody's.
    private static bool IsPosition(in PeopleText text, ReadOnlySpan<Mention> mentions, Range position)
    {
        var (start, end) = (position.Start.Value, position.End.Value);
        if (!text.Is(start, PersonWord.Role))
        {
            return true;
        }

        if (IsAnnounced(text, start) || text.IsParted(start) || text.Is(end, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview))
        {
            return true;
        }

        var name = start > 0 && text.IsMark(start - 1) ? start - 1 : start;
        return IsMentioned(mentions, name - 1) || IsMentioned(mentions, end);
    }

    private static Range Around(in PeopleText text, ReadOnlySpan<Mention> mentions, int head)
    {
        var end = head + text.LengthAt(head);
        while (end < text.Length && text.Is(end, PersonWord.PositionHead) && !IsMentioned(mentions, end) && !text.IsParted(end))
        {
            end += text.LengthAt(end);
        }

        // "support engineer sales": what follows the head belongs to it only when it leads to another head.
        var next = end;
        while (next < text.Length && text.Is(next, PersonWord.PositionWord) && !IsMentioned(mentions, next) && next - end < MostWords)
        {
            next++;
        }

        if (next > end && next < text.Length && text.Is(next, PersonWord.PositionHead) && !text.IsParted(next) && !IsMentioned(mentions, next))
        {
            end = next + text.LengthAt(next);
        }

        return Start(text, mentions, head)..end;
    }

    private static int Start(in PeopleText text, ReadOnlySpan<Mention> mentions, int head)
    {
        var start = head;
        while (start > 0 && head - start < MostWords && !text.IsParted(start) && !text.IsMark(start - 1) && !text.IsOccupied(start - 1)
            && !IsMentioned(mentions, start - 1) && Describes(text, start - 1))
        {
            start--;
        }

        return start;
    }

    private static bool Describes(in PeopleText text, int index) =>
        text.Is(index, PersonWord.PositionWord) || (text.At(index) is PersonWord.None && !text.Reading.At(index).AsSpan().ContainsAnyInRange('0', '9'));

    private static bool IsAnnounced(in PeopleText text, int start) =>
        (text.Before(start, out _) & (PersonWord.Determiner | PersonWord.BeforePosition | PersonWord.Of)) != default;

    private static bool IsMentioned(ReadOnlySpan<Mention> mentions, int index)
    {
        foreach (var mention in mentions)
        {
            if (index >= mention.Start && index < mention.End)
            {
                return true;
            }
        }

        return false;
    }
}
