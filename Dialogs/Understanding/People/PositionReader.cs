namespace BackOffice.Dialogs;

/// <summary>Finds the position that somebody is to have: "senior backend developer", "the sales role".</summary>
internal readonly ref struct PositionReader
{
    private const int MostWords = 4;

    private const PersonWord Followers = PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview;

    private readonly PeopleText text;
    private readonly ReadOnlySpan<Mention> mentions;
    private readonly Intent intent;

    private PositionReader(PeopleText text, ReadOnlySpan<Mention> mentions, Intent intent)
    {
        this.text = text;
        this.mentions = mentions;
        this.intent = intent;
    }

    /// <summary>The words of the position; empty when none is named.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The people in it.</param>
    /// <param name="intent">What it asks for.</param>
    public static Range Read(PeopleText text, ReadOnlySpan<Mention> mentions, Intent intent)
    {
        var reader = new PositionReader(text, mentions, intent);
        for (var i = 0; i < text.Length; i++)
        {
            if (!reader.IsFree(i))
            {
                continue;
            }

            if (reader.At(i) is { } position)
            {
                return position;
            }

            i += text.LengthAt(i) - 1;
        }

        return default;
    }

    private Range? At(int index)
    {
        if (text.Is(index, PersonWord.PositionHead | PersonWord.Role) && !text.Is(index, PersonWord.NoPosition)
            && Around(index) is var position && IsPosition(position.Start.Value, position.End.Value))
        {
            return position;
        }

        // "a candidate for controlling"
        if (text.Is(index, PersonWord.Candidate) && text.Is(index, PersonWord.BeforePosition) && After(index) is { } named)
        {
            return named;
        }

        // "the sales role"
        return text.Is(index, PersonWord.PositionNoun) && Start(index) is var start && start < index && IsAnnounced(start)
            ? start..index
            : null;
    }

    // "manager" is a position where something says so; without, it is somebody's.
    private bool IsPosition(int start, int end)
    {
        // "with two engineers"
        if (start > 0 && !text.Is(end, Followers) && NumberReader.At(text.Reading, start - 1) is { Length: > 0, IsArticle: false })
        {
            return false;
        }

        if (!text.Is(start, PersonWord.Role) || IsAnnounced(start) || text.IsParted(start) || text.Is(end, Followers))
        {
            return true;
        }

        // A starter's "manager is Sam", "manager Greta Nilsson".
        if (intent is Intent.Onboard or Intent.Offboard)
        {
            return !IsMentioned(end) && !IsMentioned(end + 1);
        }

        // "interview: controller, candidate Jane Doe"
        var name = start > 0 && text.IsMark(start - 1) ? start - 1 : start;
        return (name < start && end < text.Length && text.IsMark(end)) || IsMentioned(name - 1) || IsMentioned(end);
    }

    private Range? After(int index)
    {
        var start = index + text.LengthAt(index);
        while (text.Is(start, PersonWord.Determiner))
        {
            start++;
        }

        var end = start;
        while (end - start < MostWords && IsFree(end) && (Describes(end) || text.Is(end, PersonWord.PositionHead)))
        {
            end++;
        }

        return end > start ? start..end : null;
    }

    private Range Around(int head)
    {
        var end = head + text.LengthAt(head);
        while (end - head < MostWords && text.Is(end, PersonWord.PositionHead) && !IsMentioned(end) && !text.IsParted(end))
        {
            end += text.LengthAt(end);
        }

        end = WithDepartment(end);
        var start = Start(head);
        return (start == head && text.Is(end, PersonWord.PositionNoun) ? Announced(head) : start)..end;
    }

    // "team lead support": what follows the head belongs to it when it ends the position, or leads to another head.
    private int WithDepartment(int end)
    {
        var next = end;
        while (next - end < MostWords && text.Is(next, PersonWord.PositionWord) && !IsMentioned(next))
        {
            next++;
        }

        if (next == end + 1 && (!IsFree(next) || text.Is(next, Followers | PersonWord.With | PersonWord.Join)) && !IsMentioned(next))
        {
            return next;
        }

        return next > end && text.Is(next, PersonWord.PositionHead) && !text.IsParted(next) && !IsMentioned(next)
            ? next + text.LengthAt(next)
            : end;
    }

    private int Start(int head)
    {
        var start = head;
        while (start > 0 && head - start < MostWords && !text.IsParted(start) && IsFree(start - 1) && Describes(start - 1))
        {
            start--;
        }

        return start;
    }

    // "for the summer intern role": everything from "the" on belongs to the role.
    private int Announced(int head)
    {
        const PersonWord Others = PersonWord.With | PersonWord.For | PersonWord.Join | PersonWord.Interview | PersonWord.Candidate
            | PersonWord.FirstName;
        for (var start = head - 1; start >= 0 && head - start <= MostWords && IsFree(start) && !text.Is(start, Others); start--)
        {
            if (text.Is(start, PersonWord.Determiner))
            {
                return start + 1;
            }
        }

        return head;
    }

    private bool Describes(int index) =>
        text.Is(index, PersonWord.PositionWord)
        || (text.Is(index, PersonWord.DoubtfulName) && !text.Reading.IsCapitalised(index)
            && !text.Is(index, PersonWord.Never | PersonWord.Determiner))
        || (text.At(index) is PersonWord.None && !text.Reading.At(index).AsSpan().ContainsAnyInRange('0', '9'));

    // "the controller", "a good controller", "applied as controller"
    private bool IsAnnounced(int start)
    {
        var before = text.Before(start, out var word);
        if ((before & ~(PersonWord.Common | PersonWord.Never)) == default && word > 0)
        {
            before = text.Before(word, out _) & PersonWord.Determiner;
        }

        const PersonWord Cues = PersonWord.Determiner | PersonWord.BeforePosition | PersonWord.Of | PersonWord.Candidate
            | PersonWord.Interview;
        return (before & Cues) != default;
    }

    private bool IsFree(int index) => index < text.Length && !text.IsMark(index) && !text.IsOccupied(index) && !IsMentioned(index);

    private bool IsMentioned(int index)
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
