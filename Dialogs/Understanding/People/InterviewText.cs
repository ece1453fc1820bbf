namespace BackOffice.Dialogs;

/// <summary>A text about an interview: its words, the people in it, and the position.</summary>
internal readonly ref struct InterviewText(PeopleText text, ReadOnlySpan<Mention> mentions, Range position, Intent intent)
{
    /// <summary>Between a cue and a name stand no more words than these.</summary>
    private const int MostBeforeName = 3;

    public PeopleText Text { get; } = text;

    public ReadOnlySpan<Mention> Mentions { get; } = mentions;

    public Intent Intent { get; } = intent;

    private Range Position { get; } = position;

    /// <summary>Whether a mention begins at a word.</summary>
    public bool IsMention(int mention, int word) => mention < Mentions.Length && Mentions[mention].Start == word;

    /// <summary>How many are in a list from its first to one of them.</summary>
    public int CountBefore(int mention)
    {
        var first = mention;
        while (first > 0 && Mentions[first].ContinuesList)
        {
            first--;
        }

        return mention - first + 1;
    }

    /// <summary>How many are in a list from one of them to its last.</summary>
    public int CountFrom(int mention)
    {
        var last = mention + 1;
        while (last < Mentions.Length && Mentions[last].ContinuesList)
        {
            last++;
        }

        return last - mention;
    }

    /// <summary>What stands before a mention, past "the", "our new" and a colon, and where it begins.</summary>
    public PersonWord Cue(int mention, out int start)
    {
        start = Mentions[mention].Start;
        for (var i = 0; i < MostBeforeName && start > 0; i++)
        {
            if (Text.IsMark(start - 1))
            {
                return Text.Reading.At(start - 1) is ","
                    ? Text.Before(start - 1, out start) & (PersonWord.Candidate | PersonWord.Interviewer | PersonWord.Interview)
                    : PersonWord.None;
            }

            var cue = Text.Before(start, out start);
            if ((cue & PersonWord.Determiner) == default)
            {
                return cue;
            }
        }

        return PersonWord.None;
    }

    /// <summary>
    /// Whether the position is that of a mention: "Jane Doe (analyst)", "Jane Doe, analyst", "Jane Doe for the analyst role",
    /// "our new analyst Jane Doe", "the developer role, Zoe Martin".
    /// </summary>
    public bool HasPosition(Mention mention)
    {
        var (start, end) = (Position.Start.Value, Position.End.Value);
        if (end == 0 || Text.Is(end, PersonWord.Interview))
        {
            return false;
        }

        var before = mention.Start > 0 && Text.Reading.At(mention.Start - 1) is "," ? mention.Start - 1 : mention.Start;
        return end == before
            || (before > 0 && end == before - 1 && Text.Is(before - 1, PersonWord.PositionNoun))
            || AfterPrepositions(mention, start) == start;
    }

    // "Mark and April for head of sales" is the position of both, or of the first.
    private int AfterPrepositions(Mention mention, int start)
    {
        var next = mention.End < start && Text.Reading.At(mention.End) is "," ? mention.End + 1 : mention.End;
        if (mention.ContinuesList || next >= start || !Text.Is(next, PersonWord.BeforePosition | PersonWord.For))
        {
            return next;
        }

        next += Text.LengthAt(next);
        while (next < start && Text.Is(next, PersonWord.BeforePosition | PersonWord.Determiner | PersonWord.For))
        {
            next++;
        }

        return next;
    }
}
