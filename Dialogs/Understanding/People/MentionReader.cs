namespace BackOffice.Dialogs;

/// <summary>Finds where a text means people, in the order of the text.</summary>
internal ref struct MentionReader
{
    /// <summary>A signature behind "regards" is no longer than this.</summary>
    private const int LongestSignature = 5;

    private readonly PeopleText text;
    private readonly Intent intent;
    private readonly Span<Mention> found;
    private int count;

    private MentionReader(PeopleText text, Intent intent, Span<Mention> found)
    {
        this.text = text;
        this.intent = intent;
        this.found = found;
    }

    /// <summary>How many are found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="intent">What it asks for.</param>
    /// <param name="found">Room for them; what is beyond it is left out.</param>
    public static int Read(PeopleText text, Intent intent, Span<Mention> found)
    {
        var reader = new MentionReader(text, intent, found);
        for (var i = 0; i < text.Length && reader.count < found.Length;)
        {
            i = reader.Step(i);
        }

        return reader.count;
    }

    private int Step(int index)
    {
        if (text.IsMark(index))
        {
            return index + 1;
        }

        if (index == 0 || text.IsMark(index - 1))
        {
            var next = index + text.LengthAt(index);
            if (text.Is(index, PersonWord.Greeting))
            {
                return AfterGreeted(next);
            }

            if (text.Is(index, PersonWord.Closing) && text.Length - next <= LongestSignature)
            {
                return text.Length;
            }
        }

        return Take(index);
    }

    private int Take(int index)
    {
        var cue = text.Before(index, out var cueStart);
        if (RoleReader.End(text, index) is { } role)
        {
            if (RoleReader.IsMeant(text, index, role, cue, IsListed(index), intent))
            {
                Add(new Mention(index, role, MentionKind.Role, IsCertain: true, cue, IsListed(index)));
            }

            return role;
        }

        if (text.Is(index, PersonWord.Me | PersonWord.I) && text.LengthAt(index) == 1)
        {
            if (IsWriterMeant(index, cue))
            {
                Add(new Mention(index, index + 1, MentionKind.Writer, IsCertain: true, cue, IsListed(index)));
            }

            return index + 1;
        }

        var length = NameReader.At(text, index, cue, out var isCertain);
        if (length == 0)
        {
            return index + text.LengthAt(index);
        }

        var mention = new Mention(index, index + length, MentionKind.Name, isCertain, cue, IsListed(index));
        var followsPerson = count > 0 && found[count - 1].End == cueStart;
        if (!CompanyNames.Is(text, mention, followsPerson, intent))
        {
            Add(mention);
        }

        return index + length;
    }

    // "Hi Anna, ...": who is greeted is asked, and not meant.
    private readonly int AfterGreeted(int index)
    {
        if (index >= text.Length || text.IsMark(index))
        {
            return index;
        }

        var end = index + NameReader.At(text, index, PersonWord.Candidate, out var isCertain);
        return isCertain || end >= text.Length || text.IsMark(end) ? end : index;
    }

    // Behind another one, with a comma, "and", both or nothing between.
    private readonly bool IsListed(int index)
    {
        if (count == 0)
        {
            return false;
        }

        var between = found[count - 1].End;
        if (between < index && text.IsMark(between) && text.Reading.Text[text.Reading.Words[between].Start] is ',')
        {
            between++;
        }

        // "Peter (hiring manager) and Olivia"
        var joins = text.Is(index - 1, PersonWord.Join);
        return between >= index || (joins && between == index - 1)
            || (joins && index > 1 && text.Reading.Text[text.Reading.Words[index - 2].End - 1] is ')');
    }

    // "with me", "Sam and I", "remove me from the interview"; and not "find me a slot".
    private readonly bool IsWriterMeant(int index, PersonWord cue)
    {
        if (intent is not (Intent.BookInterview or Intent.ChangeInterview))
        {
            return false;
        }

        var next = text.Is(index + 1, PersonWord.Join) ? index + 2 : text.IsParted(index + 1) ? index + 1 : text.Length;
        if (IsListed(index) || (next < text.Length && NameReader.At(text, next, PersonWord.With, out _) > 0))
        {
            return true;
        }

        return text.Is(index, PersonWord.Me)
            && ((cue & (PersonWord.With | PersonWord.By | PersonWord.Between)) != default
                || ((cue & (PersonWord.PeopleVerb | PersonWord.AddingVerb)) != default && intent is Intent.ChangeInterview
                    && text.Is(index + 1, PersonWord.From | PersonWord.Of)));
    }

    private void Add(Mention mention) => found[count++] = mention;
}
