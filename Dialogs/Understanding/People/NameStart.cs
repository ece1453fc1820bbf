namespace BackOffice.Dialogs;

/// <summary>Tells whether a name begins at a word that has neither a title nor a particle before it.</summary>
internal static class NameStart
{
    /// <summary>Behind these stands a name.</summary>
    public const PersonWord Cues = SmallCues | PersonWord.Interviewer | PersonWord.For | PersonWord.Of | PersonWord.Interview;

    /// <summary>Behind these stands a name also in small letters, when no table knows the word.</summary>
    private const PersonWord SmallCues = PersonWord.With | PersonWord.By | PersonWord.Between | PersonWord.Candidate
        | PersonWord.InterviewVerb;

    public static bool Is(in PeopleText text, int index, PersonWord cue)
    {
        if (!NameWord.IsWord(text, index))
        {
            return false;
        }

        var @class = text.At(index);
        if ((@class & PersonWord.FirstName) != default)
        {
            return true;
        }

        if ((@class & PersonWord.DoubtfulName) != default)
        {
            return IsMeant(text, index, cue);
        }

        return @class == default && text.LengthAt(index) == 1 && text.Reading.At(index).Length > 1 && IsUnknownName(text, index, cue);
    }

    // "Will" or "will"
    private static bool IsMeant(in PeopleText text, int index, PersonWord cue)
    {
        // "12 May", "60 Min"
        if (index > 0 && char.IsAsciiDigit(text.Reading.At(index - 1)[^1]))
        {
            return false;
        }

        if (text.Reading.IsCapitalised(index))
        {
            return !text.BeginsSentence(index) || NameWord.IsSurname(text, index + 1) || text.At(index) is PersonWord.DoubtfulName;
        }

        return (cue & (Cues & ~PersonWord.For & ~PersonWord.Of)) != default && (cue & (PersonWord.For | PersonWord.Of)) == default
            && !text.Is(index, PersonWord.Auxiliary | PersonWord.Determiner | PersonWord.Never);
    }

    private static bool IsUnknownName(in PeopleText text, int index, PersonWord cue)
    {
        var first = text.Reading.WrittenSpan(index)[0];
        if (!char.IsUpper(first) && !char.IsLower(first))
        {
            return true;
        }

        if (!text.Reading.IsCapitalised(index))
        {
            return (cue & SmallCues) != default && (cue & PersonWord.BeforePosition) == default && char.IsLetter(first);
        }

        if (NameWord.IsAbbreviation(text, index) || (text.BeginsSentence(index) && IsVerb(text, index)))
        {
            return false;
        }

        return !text.Reading.Language.CapitalNouns || IsCued(text, index, cue) || NameWord.IsSurname(text, index + 1);
    }

    // Where all nouns have capitals, a name needs more: "mit Joris", "können Joris und Eva", and not "für Controlling".
    private static bool IsCued(in PeopleText text, int index, PersonWord cue)
    {
        const PersonWord Named = (SmallCues | PersonWord.Interviewer | PersonWord.Interview) & ~PersonWord.InterviewVerb;
        return ((cue & Named) != default && (cue & PersonWord.BeforePosition) == default)
            || ((cue & PersonWord.PeopleVerb) != default && text.Is(index + 1, PersonWord.Join));
    }

    // "Warn Olga": behind a surname would stand what the two do.
    private static bool IsVerb(in PeopleText text, int index)
    {
        const PersonWord Deeds = PersonWord.Auxiliary | PersonWord.IsCandidate | PersonWord.TakesPart | PersonWord.Interview | PersonWord.Join;
        return index + 2 < text.Length && text.At(index + 1) is PersonWord.FirstName && text.Reading.IsCapitalised(index + 1)
            && !text.IsMark(index + 2) && text.OwnerLength(index + 1) == 0 && !text.Is(index + 2, Deeds);
    }
}
