namespace BackOffice.Dialogs;

/// <summary>Finds those who are known by what they do: "HR", "my manager", "the IT support technician".</summary>
internal static class RoleReader
{
    private const int Longest = 6;

    private const PersonWord Heads = PersonWord.Role | PersonWord.LoneRole | PersonWord.PositionHead;

    /// <summary>After a role that begins at a word with its determiner; null when none does.</summary>
    public static int? End(in PeopleText text, int index)
    {
        if (text.Is(index, PersonWord.LoneRole) && !text.IsOccupied(index))
        {
            return index + text.LengthAt(index);
        }

        if (!text.Is(index, PersonWord.Definite))
        {
            return null;
        }

        var end = index;
        for (var next = index + 1; next - index <= Longest && text.Is(next, Heads | PersonWord.PositionWord); next += text.LengthAt(next))
        {
            end = text.Is(next, Heads) ? next + text.LengthAt(next) : end;
        }

        if (end == index || IsPosition(text, end))
        {
            return null;
        }

        // "the team lead of support"
        return text.Is(end, PersonWord.Of) && text.Is(end + 1, PersonWord.PositionWord) ? end + 2 : end;
    }

    /// <summary>Whether somebody is meant by it, and not only told more about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where it begins.</param>
    /// <param name="end">After it.</param>
    /// <param name="cue">What stands before it.</param>
    /// <param name="isListed">It stands behind other people.</param>
    /// <param name="intent">What the text asks for.</param>
    public static bool IsMeant(in PeopleText text, int index, int end, PersonWord cue, bool isListed, Intent intent)
    {
        if (IsNamed(text, end))
        {
            return false;
        }

        var isLone = !text.Is(index, PersonWord.Definite);
        if (intent is Intent.PhoneMessage or Intent.FindPerson or Intent.SendFax)
        {
            return !isLone || cue != PersonWord.None || index == 0 || text.IsMark(index - 1);
        }

        const PersonWord Cues = PersonWord.With | PersonWord.By | PersonWord.Interviewer | PersonWord.Between;
        return intent is Intent.BookInterview or Intent.ChangeInterview
            && (cue & (PersonWord.For | PersonWord.BeforePosition)) == default
            && !text.Is(end, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview)
            && (!isLone || isListed || (cue & Cues) != default);
    }

    // "our team lead support candidate"
    private static bool IsPosition(in PeopleText text, int end)
    {
        var next = end;
        while (next - end < Longest && text.Is(next, PersonWord.PositionWord))
        {
            next += text.LengthAt(next);
        }

        return next > end && text.Is(next, PersonWord.PositionNoun | PersonWord.Candidate | PersonWord.Interview);
    }

    // "my manager Dana", "the manager of Orla"
    private static bool IsNamed(in PeopleText text, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        if (NameReader.At(text, end, PersonWord.None, out var isCertain) > 0 && isCertain)
        {
            return true;
        }

        return end + 1 < text.Length && text.Is(end, PersonWord.Of) && NameReader.At(text, end + 1, PersonWord.Of, out _) > 0;
    }
}
