namespace BackOffice.Dialogs;

/// <summary>Reads a name from its first word on: "Jane Doe", "Mr Novak", "van der Berg", "jane".</summary>
internal static class NameReader
{
    private const int MostWords = 4;
    private const int MostParticles = 3;

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
            return WithTitle(text, index, isSecond: false);
        }

        // "de la Cruz"
        if (text.Is(index, PersonWord.Particle) && BeginsWithParticle(text, index, cue))
        {
            return Rest(text, index, AfterParticles(text, index) + 1, 1) - index;
        }

        if (!NameStart.Is(text, index, cue))
        {
            return 0;
        }

        certain = text.Is(index, PersonWord.FirstName);
        return Rest(text, index, index + 1, 1) - index;
    }

    private static int WithTitle(in PeopleText text, int index, bool isSecond)
    {
        var next = index + 1;
        if (next < text.Length && text.Reading.At(next) is "." && text.Reading.Words[next].Start == text.Reading.Words[index].End)
        {
            next++;
        }

        // "Herr Dr. Weber"
        if (!isSecond && text.Is(next, PersonWord.Title))
        {
            var more = WithTitle(text, next, isSecond: true);
            return more == 0 ? 0 : next + more - index;
        }

        next = AfterParticles(text, next);
        return NameWord.IsWord(text, next) && !text.Is(next, PersonWord.Never | PersonWord.Join | PersonWord.With | PersonWord.For)
            ? Rest(text, index, next + 1, text.Is(next, PersonWord.FirstName) ? 1 : 2) - index
            : 0;
    }

    private static int AfterParticles(in PeopleText text, int index)
    {
        var next = index;
        while (next < text.Length && next - index < MostParticles
            && text.Is(next, PersonWord.Particle) && !text.Reading.IsCapitalised(next))
        {
            next++;
        }

        return next;
    }

    private static bool BeginsWithParticle(in PeopleText text, int index, PersonWord cue)
    {
        if ((cue & (NameStart.Cues | PersonWord.Join)) == default || text.Is(index, PersonWord.Never) || text.IsOccupied(index))
        {
            return false;
        }

        var next = AfterParticles(text, index);
        return next > index && NameWord.IsWord(text, next) && text.Reading.IsCapitalised(next) && text.At(next) == default;
    }

    private static int Rest(in PeopleText text, int start, int next, int words)
    {
        while (words < MostWords && NameWord.IsWord(text, next) && text.OwnerLength(next - 1) == 0 && !text.IsParted(next))
        {
            var particles = AfterParticles(text, next);
            if (particles > next && LeadToSurname(text, start, next, particles))
            {
                next = particles;
            }
            else if (!GoesOn(text, start, next, words))
            {
                break;
            }

            next++;
            words++;
        }

        return next;
    }

    // "Anna van der Berg", and not "Herr Novak von Acme".
    private static bool LeadToSurname(in PeopleText text, int start, int next, int particles) =>
        NameWord.IsWord(text, particles) && text.Reading.IsCapitalised(particles)
        && !text.Is(particles, PersonWord.Never | PersonWord.FirstName | PersonWord.Company)
        && !(text.Is(start, PersonWord.Title) && text.Is(next, PersonWord.From));

    private static bool GoesOn(in PeopleText text, int start, int next, int words)
    {
        if (text.Is(next, PersonWord.FirstName))
        {
            // "Nguyen Thi Mai" is one person, "Jane Doe Sam" are two.
            return words == 1 ? !StandsBeside(text, start, next) : AreKnown(text, start, next);
        }

        if (text.Is(next, PersonWord.Particle) && !text.Is(next, PersonWord.DoubtfulName) && !text.Reading.IsCapitalised(next))
        {
            return false;
        }

        return NameWord.IsSurname(text, next)
            || (words == 1 && NameWord.IsSmall(text, next - 1) && NameWord.IsSmall(text, next) && NameWord.IsUnknown(text, next));
    }

    // "kann Tobias Sofia Rossi interviewen": where the verb comes last, two people may stand side by side.
    private static bool StandsBeside(in PeopleText text, int start, int next) =>
        text.Reading.Language.CapitalNouns && NameWord.IsSurname(text, next + 1)
        && (text.Before(start, out _) & (PersonWord.PeopleVerb | PersonWord.Join)) != default;

    private static bool AreKnown(in PeopleText text, int start, int end)
    {
        while (start < end && text.Is(start, PersonWord.FirstName))
        {
            start++;
        }

        return start == end;
    }
}
