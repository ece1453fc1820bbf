namespace BackOffice.Dialogs;

/// <summary>Finds where a text means people, in the order of the text.</summary>
internal ref struct MentionReader
{
    /// <summary>A signature behind "regards" is no longer than this.</summary>
    private const int LongestSignature = 5;
    private const int LongestRole = 6;

    private const PersonWord RoleWords = PersonWord.Role | PersonWord.LoneRole | PersonWord.PositionHead | PersonWord.PositionWord;

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

        if (IsOpening(index) && text.Is(index, PersonWord.Greeting))
        {
            return AfterGreeted(index + text.LengthAt(index));
        }

        if (IsOpening(index) && text.Is(index, PersonWord.Closing) && text.Length - index - text.LengthAt(index) <= LongestSignature)
        {
            return text.Length;
        }

        var cue = text.Before(index, out var cueStart);
        if (Role(index) is { } role && role > index)
        {
            if (IsRoleWanted(index, cue))
            {
                Add(new Mention(index, role, MentionKind.Role, IsCertain: true, cue, IsListed(index)));
            }

            return role;
        }

        if (text.Is(index, PersonWord.Me | PersonWord.I) && text.LengthAt(index) == 1)
        {
            TakeWriter(index, cue);
            return index + 1;
        }

        var length = NameReader.At(text, index, cue, out var isCertain);
        if (length == 0)
        {
            return index + (text.LengthAt(index) > 1 ? text.LengthAt(index) : 1);
        }

        if (IsCompany(index, index + length, cue, cueStart, isCertain))
        {
            return index + length;
        }

        Add(new Mention(index, index + length, MentionKind.Name, isCertain, cue, IsListed(index)));
        return index + length;
    }

    private readonly bool IsOpening(int index) => index == 0 || text.IsMark(index - 1);

    // "Hi Anna, ...": who is greeted is asked, and not meant.
    private readonly int AfterGreeted(int index)
    {
        if (index >= text.Length || text.IsMark(index))
        {
            return index;
        }

        var length = NameReader.At(text, index, PersonWord.Candidate, out _);
        return index + length < text.Length && length > 0 && !text.IsMark(index + length) && !text.Is(index, PersonWord.FirstName | PersonWord.Title)
            ? index
            : index + length;
    }

    /// <summary>After a role that begins there with its determiner; the index itself when none does.</summary>
    private readonly int? Role(int index)
    {
        if (text.Is(index, PersonWord.LoneRole) && !text.IsOccupied(index))
        {
            return index + text.LengthAt(index);
        }

        if (!text.Is(index, PersonWord.Definite))
        {
            return null;
        }

        // "the IT support technician", "the team lead of support"
        var end = index;
        for (var next = index + 1; next < text.Length && next - index <= LongestRole && text.Is(next, RoleWords); next += text.LengthAt(next))
        {
            end = text.Is(next, PersonWord.Role | PersonWord.LoneRole | PersonWord.PositionHead) ? next + text.LengthAt(next) : end;
        }

        if (end == index)
        {
            return null;
        }

        // "our team lead support candidate"
        var behind = end;
        while (behind < text.Length && behind - end < LongestRole && text.Is(behind, PersonWord.PositionWord))
        {
            behind += text.LengthAt(behind);
        }

        if (behind > end && text.Is(behind, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview))
        {
            return null;
        }

        return end + 1 < text.Length && text.Is(end, PersonWord.Of) && text.Is(end + 1, PersonWord.PositionWord) ? end + 2 : end;
    }

    private readonly bool IsRoleWanted(int index, PersonWord cue)
    {
        var end = Role(index)!.Value;
        if (end < text.Length && NameReader.At(text, end, PersonWord.None, out var isCertain) > 0 && isCertain)
        {
            return false;
        }

        // "the manager of Orla"
        if (end + 1 < text.Length && text.Is(end, PersonWord.Of) && NameReader.At(text, end + 1, PersonWord.Of, out _) > 0)
        {
            return false;
        }

        var isLone = !text.Is(index, PersonWord.Definite);
        return intent switch
        {
            Intent.BookInterview or Intent.ChangeInterview =>
                (cue & (PersonWord.For | PersonWord.BeforePosition)) == default
                && !text.Is(end, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview)
                && (!isLone || IsListed(index) || (cue & (PersonWord.With | PersonWord.By | PersonWord.Interviewer | PersonWord.Between)) != default),
            Intent.PhoneMessage or Intent.FindPerson or Intent.SendFax => !isLone || cue != PersonWord.None || IsOpening(index),
            _ => false,
        };
    }

    private readonly bool IsListed(int index) =>
        count > 0 && found[count - 1] is var last
        && (index == last.End
            || (index == last.End + 1 && (text.IsMark(last.End) ? text.Reading.Text[text.Reading.Words[last.End].Start] is ',' : text.Is(last.End, PersonWord.Join)))
            || (text.Is(index - 1, PersonWord.Join) && index >= 2 && text.Reading.Text[text.Reading.Words[index - 2].End - 1] is ')')
            || (index == last.End + 2 && text.IsMark(last.End) && text.Is(last.End + 1, PersonWord.Join)));

    // "with me", "Sam and I", "remove me from the interview"; and not "find me a slot".
    private void TakeWriter(int index, PersonWord cue)
    {
        var isInterview = intent is Intent.BookInterview or Intent.ChangeInterview;
        var next = text.Is(index + 1, PersonWord.Join) ? index + 2 : text.IsParted(index + 1) ? index + 1 : text.Length;
        var isListed = IsListed(index) || (next < text.Length && NameReader.At(text, next, PersonWord.With, out _) > 0);
        var isMe = text.Is(index, PersonWord.Me);
        var isCued = isMe && (cue & (PersonWord.With | PersonWord.By | PersonWord.Between)) != default;
        var isMoved = isMe && intent is Intent.ChangeInterview && (cue & (PersonWord.PeopleVerb | PersonWord.AddingVerb)) != default && text.Is(index + 1, PersonWord.From | PersonWord.Of);
        if (isInterview && (isListed || isCued || isMoved))
        {
            Add(new Mention(index, index + 1, MentionKind.Writer, IsCertain: true, cue, IsListed(index)));
        }
    }

    // "Novak from Acme", "from Globex", "Contoso called": nobody knows the name, and where it stands a company would.
    private readonly bool IsCompany(int index, int end, PersonWord cue, int cueStart, bool isCertain)
    {
        if (isCertain)
        {
            // "a parcel from Conrad"
            return (cue & PersonWord.AlwaysFrom) != default && !text.Is(index, PersonWord.Title)
                && intent is Intent.RequestSupplies or Intent.Reorder or Intent.ReceiveDelivery or Intent.StockLevel or Intent.CountStock;
        }

        if (text.OwnerLength(end - 1) > 0)
        {
            return false;
        }

        // "Lumen Legal", "the Halden Energy account", "our Leeds office"
        if (text.Is(end - 1, PersonWord.Company | PersonWord.Town) || (cue & PersonWord.Definite) != default)
        {
            return true;
        }

        if ((cue & PersonWord.AlwaysFrom) != default || ((cue & PersonWord.From) != default && count > 0 && found[count - 1].End == cueStart))
        {
            return true;
        }

        return intent is Intent.SendFax || (intent is Intent.PhoneMessage
            && !text.Is(index - 1, PersonWord.Join)
            && (cue & (PersonWord.For | PersonWord.Of | PersonWord.To | PersonWord.PeopleVerb)) == default
            && !(end + 1 < text.Length && text.Is(end, PersonWord.From) && (text.Is(end + 1, PersonWord.Company) || text.Reading.IsCapitalised(end + 1))));
    }

    private void Add(Mention mention) => found[count++] = mention;
}
