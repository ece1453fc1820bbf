namespace BackOffice.Dialogs;

/// <summary>Reads a name from its first word on: "Jane Doe", "Mr Novak", "van der Berg", "jane".</summary>
internal static class NameReader
{
    private const int MostWords = 4;
    private const int MostParticles = 3;

    /// <summary>Behind these stands a name, also one that nobody knows in small letters.</summary>
    private const PersonWord Cues = PersonWord.With | PersonWord.By | PersonWord.Between | PersonWord.Candidate | PersonWord.Interviewer
        | PersonWord.InterviewVerb | PersonWord.For | PersonWord.Of;

    /// <summary>Behind these stands a name also in small letters, when no table knows the word.</summary>
    private const PersonWord SmallCues = PersonWord.With | PersonWord.By | PersonWord.Between | PersonWord.Candidate | PersonWord.InterviewVerb;

    /// <summary>What a surname may be besides: "Jane Baker".</summary>
    private const PersonWord MaybeSurname = PersonWord.Common | PersonWord.DoubtfulName | PersonWord.FirstName | PersonWord.Company | PersonWord.Town
        | PersonWord.PositionHead | PersonWord.PositionWord | PersonWord.Particle;

    /// <summary>How many words the name takes that begins there; 0 when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first word.</param>
    /// <param name="cue">What stands before it.</param>
    /// <param name="certain">Whether a title or a known first name says that it is one.</param>
    public static int At(in PeopleText text, int index, PersonWord cue, out bool certain)
    {
        certain = text.Is(index, PersonWord.Title);
        if (certain)
        {
            return WithTitle(text, index);
        }

        if (text.Is(index, PersonWord.Particle) && IsParticle(text, index, cue))
        {
            return WithParticles(text, index);
        }

        if (!Begins(text, index, cue))
        {
            return 0;
        }

        certain = text.Is(index, PersonWord.FirstName);
        return Rest(text, index, index + 1, 1) - index;
    }

    private static int WithTitle(in PeopleText text, int index, bool isSecond = false)
    {
        var next = index + 1;
        if (next < text.Length && text.IsMark(next) && text.Reading.At(next) is "." && text.Reading.Words[next].Start == text.Reading.Words[index].End)
        {
            next++;
        }

        // "Herr Dr. Weber"
        if (!isSecond && next < text.Length && text.Is(next, PersonWord.Title))
        {
            var more = WithTitle(text, next, isSecond: true);
            return more == 0 ? 0 : next + more - index;
        }

        next = AfterParticles(text, next);

        return next < text.Length && IsWord(text, next) && !text.Is(next, PersonWord.Never | PersonWord.Join | PersonWord.With | PersonWord.For)
            ? Rest(text, index, next + 1, text.Is(next, PersonWord.FirstName) ? 1 : 2) - index
            : 0;
    }

    // "de la Cruz"
    private static int WithParticles(in PeopleText text, int index) => Rest(text, index, AfterParticles(text, index) + 1, 1) - index;

    private static int AfterParticles(in PeopleText text, int index)
    {
        var next = index;
        while (next < text.Length && next - index < MostParticles && text.Is(next, PersonWord.Particle) && !text.Reading.IsCapitalised(next))
        {
            next++;
        }

        return next;
    }

    private static bool IsParticle(in PeopleText text, int index, PersonWord cue)
    {
        if ((cue & (Cues | PersonWord.Interview | PersonWord.Join)) == default || text.Is(index, PersonWord.Never) || text.IsOccupied(index))
        {
            return false;
        }

        var next = AfterParticles(text, index);
        return next > index && next < text.Length && text.Reading.IsCapitalised(next) && text.At(next) == default && IsWord(text, next);
    }

    private static bool Begins(in PeopleText text, int index, PersonWord cue)
    {
        if (!IsWord(text, index))
        {
            return false;
        }

        var @class = text.At(index);
        if ((@class & PersonWord.FirstName) != default)
        {
            return true;
        }

        var isUpper = text.Reading.IsCapitalised(index);
        var hasCue = (cue & (Cues | PersonWord.Interview)) != default;
        if ((@class & PersonWord.DoubtfulName) != default)
        {
            // "12 May", "60 Min"
            if (index > 0 && char.IsAsciiDigit(text.Reading.At(index - 1)[^1]))
            {
                return false;
            }

            return isUpper
                ? !text.BeginsSentence(index) || IsSurname(text, index + 1) || (@class & ~PersonWord.DoubtfulName) == default
                : hasCue && (@class & (PersonWord.Auxiliary | PersonWord.Determiner | PersonWord.Never)) == default && (cue & (PersonWord.For | PersonWord.Of)) == default;
        }

        if (@class != default || text.LengthAt(index) > 1 || text.Reading.At(index).Length == 1)
        {
            return false;
        }

        var first = text.Reading.WrittenSpan(index)[0];
        if (!char.IsUpper(first) && !char.IsLower(first))
        {
            return true;
        }

        if (!isUpper)
        {
            return (cue & SmallCues) != default && (cue & PersonWord.BeforePosition) == default && char.IsLetter(first);
        }

        // "Warn Olga": a verb begins the sentence.
        if (text.BeginsSentence(index) && IsVerb(text, index))
        {
            return false;
        }

        return !IsAbbreviation(text, index) && (!text.Reading.Language.CapitalNouns || IsCued(text, index, cue) || IsSurname(text, index + 1));
    }

    // Where all nouns have capitals, a name needs more: "mit Joris", "können Joris und Eva", and not "für Controlling".
    private static bool IsCued(in PeopleText text, int index, PersonWord cue) =>
        (cue & (SmallCues | PersonWord.Interviewer | PersonWord.Interview) & ~PersonWord.InterviewVerb) != default && (cue & PersonWord.BeforePosition) == default
        || ((cue & PersonWord.PeopleVerb) != default && text.Is(index + 1, PersonWord.Join));

    // An unknown word before a first name: a surname would be followed by what the two do.
    private static bool IsVerb(in PeopleText text, int index) =>
        index + 1 < text.Length && text.At(index + 1) is PersonWord.FirstName && text.Reading.IsCapitalised(index + 1)
        && index + 2 < text.Length && !text.IsMark(index + 2) && text.OwnerLength(index + 1) == 0
        && !text.Is(index + 2, PersonWord.Auxiliary | PersonWord.IsCandidate | PersonWord.TakesPart | PersonWord.Interview | PersonWord.Join);

    private static int Rest(in PeopleText text, int start, int next, int words)
    {
        while (next < text.Length && words < MostWords && text.OwnerLength(next - 1) == 0 && !text.IsParted(next) && IsWord(text, next))
        {
            var particles = AfterParticles(text, next);
            if (particles > next)
            {
                if (particles < text.Length && text.Reading.IsCapitalised(particles) && IsWord(text, particles)
                    && !text.Is(particles, PersonWord.Never | PersonWord.FirstName | PersonWord.Company)
                    && !(text.Is(start, PersonWord.Title) && text.Is(next, PersonWord.From)))
                {
                    next = particles + 1;
                    words++;
                    continue;
                }

                if (!text.Is(next, PersonWord.FirstName | PersonWord.DoubtfulName))
                {
                    break;
                }
            }

            var isKnown = text.Is(next, PersonWord.FirstName);

            // "kann Tobias Sofia Rossi interviewen": where the verb comes last, two people may stand side by side.
            if (words == 1 && isKnown && text.Reading.Language.CapitalNouns && (text.Before(start, out _) & (PersonWord.PeopleVerb | PersonWord.Join)) != default
                && IsSurname(text, next + 1))
            {
                break;
            }

            if (words > 1 && isKnown && !AreKnown(text, start, next))
            {
                break;
            }

            if (!isKnown && !IsSurname(text, next) && !(IsSmall(text, next - 1) && IsSmall(text, next) && IsUnknown(text, next) && words == 1))
            {
                break;
            }

            next++;
            words++;
        }

        return next;
    }

    // "Nguyen Thi Mai" is one person, "Jane Doe Sam" are two.
    private static bool AreKnown(in PeopleText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!text.Is(i, PersonWord.FirstName))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSurname(in PeopleText text, int index) =>
        index < text.Length && !text.IsParted(index) && IsWord(text, index) && text.Reading.IsCapitalised(index) && !IsAbbreviation(text, index)
        && (!text.Is(index, PersonWord.Never) || text.Is(index, PersonWord.DoubtfulName))
        && (text.At(index) & ~MaybeSurname & ~PersonWord.Never) == default
        && (!text.Reading.Language.CapitalNouns || !text.Is(index, PersonWord.Common | PersonWord.PositionWord));

    private static bool IsUnknown(in PeopleText text, int index) => (text.At(index) & ~PersonWord.DoubtfulName) == default && text.LengthAt(index) == 1;

    // In a text all in capitals, they say as much as small letters.
    private static bool IsSmall(in PeopleText text, int index) => text.Reading.Shouted || char.IsLower(text.Reading.WrittenSpan(index)[0]);

    private static bool IsWord(in PeopleText text, int index) =>
        !text.IsMark(index) && !text.IsOccupied(index)
        && text.Reading.WrittenSpan(index) is { IsEmpty: false } written && !written.ContainsAnyInRange('0', '9');

    // "HDMI", "USB-C"
    private static bool IsAbbreviation(in PeopleText text, int index)
    {
        var written = text.Reading.WrittenSpan(index);
        if (written.Length < 2)
        {
            return false;
        }

        foreach (var character in written)
        {
            if (char.IsLower(character))
            {
                return false;
            }
        }

        return char.IsUpper(written[0]);
    }
}
