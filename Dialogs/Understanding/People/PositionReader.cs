namespace BackOffice.Dialogs;

/// <summary>Finds the position that somebody is to have: "senior backend developer", "the sales role".</summary>
internal static class PositionReader
{
    private const int MostWords = 4;

    /// <summary>The words of the position; empty when none is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The people in it.</param>
    /// <param name="intent">What it asks for.</param>
    public static Range Read(in PeopleText text, ReadOnlySpan<Mention> mentions, Intent intent)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text.IsMark(i) || text.IsOccupied(i) || IsMentioned(mentions, i))
            {
                continue;
            }

            if (text.Is(i, PersonWord.PositionHead | PersonWord.Role) && !text.Is(i, PersonWord.NoPosition) && Around(text, mentions, i) is var position && IsPosition(text, mentions, position, intent))
            {
                return position;
            }

            // "a candidate for controlling"
            if ((text.At(i) & (PersonWord.Candidate | PersonWord.BeforePosition)) == (PersonWord.Candidate | PersonWord.BeforePosition)
                && AfterCandidate(text, mentions, i) is { } named)
            {
                return named;
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
    private static bool IsPosition(in PeopleText text, ReadOnlySpan<Mention> mentions, Range position, Intent intent)
    {
        var (start, end) = (position.Start.Value, position.End.Value);
        if (start > 0 && NumberReader.At(text.Reading, start - 1) is { Length: > 0, IsArticle: false }
            && !text.Is(end, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview))
        {
            // "with two engineers"
            return false;
        }

        if (!text.Is(start, PersonWord.Role))
        {
            return true;
        }

        if (IsAnnounced(text, start) || text.IsParted(start) || text.Is(end, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview))
        {
            return true;
        }

        // A starter's "manager is Sam", "manager Greta Nilsson".
        if (intent is Intent.Onboard or Intent.Offboard)
        {
            return !IsMentioned(mentions, end) && !IsMentioned(mentions, end + 1);
        }

        var name = start > 0 && text.IsMark(start - 1) ? start - 1 : start;
        return IsMentioned(mentions, name - 1) || IsMentioned(mentions, end);
    }

    private static Range? AfterCandidate(in PeopleText text, ReadOnlySpan<Mention> mentions, int index)
    {
        var start = index + text.LengthAt(index);
        while (start < text.Length && text.Is(start, PersonWord.Determiner))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < MostWords && !text.IsMark(end) && !text.IsOccupied(end) && !IsMentioned(mentions, end)
            && (Describes(text, end) || text.Is(end, PersonWord.PositionHead)))
        {
            end++;
        }

        return end > start ? start..end : null;
    }

    private static Range Around(in PeopleText text, ReadOnlySpan<Mention> mentions, int head)
    {
        var end = head + text.LengthAt(head);
        while (end < text.Length && end - head < MostWords && text.Is(end, PersonWord.PositionHead) && !IsMentioned(mentions, end) && !text.IsParted(end))
        {
            end += text.LengthAt(end);
        }

        // "support engineer sales": what follows the head belongs to it only when it leads to another head.
        var next = end;
        while (next < text.Length && text.Is(next, PersonWord.PositionWord) && !IsMentioned(mentions, next) && next - end < MostWords)
        {
            next++;
        }

        if (next == end + 1 && (next >= text.Length || text.IsMark(next) || text.IsOccupied(next)
            || text.Is(next, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview | PersonWord.With | PersonWord.Join)))
        {
            // "team lead support"
            end = next;
        }
        else if (next > end && next < text.Length && text.Is(next, PersonWord.PositionHead) && !text.IsParted(next) && !IsMentioned(mentions, next))
        {
            end = next + text.LengthAt(next);
        }

        var start = Start(text, mentions, head);
        return (start == head && text.Is(end, PersonWord.PositionNoun) ? Announced(text, head) : start)..end;
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

    // "for the summer intern role": everything from "the" on belongs to the role.
    private static int Announced(in PeopleText text, int head)
    {
        for (var start = head - 1; start >= 0 && head - start <= MostWords && !text.IsMark(start) && !text.IsOccupied(start); start--)
        {
            if (text.Is(start, PersonWord.Determiner))
            {
                return start + 1;
            }

            if (text.Is(start, PersonWord.With | PersonWord.For | PersonWord.Join | PersonWord.Interview | PersonWord.Candidate | PersonWord.FirstName))
            {
                break;
            }
        }

        return head;
    }

    private static bool Describes(in PeopleText text, int index) =>
        text.Is(index, PersonWord.PositionWord) || (text.Is(index, PersonWord.DoubtfulName) && !text.Reading.IsCapitalised(index)
            && !text.Is(index, PersonWord.Never | PersonWord.Determiner))
        || (text.At(index) is PersonWord.None && !text.Reading.At(index).AsSpan().ContainsAnyInRange('0', '9'));

    // "the controller", "a good controller", "applied as controller"
    private static bool IsAnnounced(in PeopleText text, int start)
    {
        var before = text.Before(start, out var word);
        if ((before & ~(PersonWord.Common | PersonWord.Never)) == default && word > 0)
        {
            before = text.Before(word, out _) & PersonWord.Determiner;
        }

        return (before & (PersonWord.Determiner | PersonWord.BeforePosition | PersonWord.Of | PersonWord.Candidate | PersonWord.Interview)) != default;
    }

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
