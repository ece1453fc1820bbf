using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>Reads who is meant in a text, and as what.</summary>
internal static class PeopleReader
{
    private const int MostOnStack = 256;
    private const int MostPeople = 40;
    private const int LongestAbbreviation = 3;

    /// <param name="reading">The text.</param>
    /// <param name="intent">What it asks for: an interview has a candidate, a phone message has none.</param>
    /// <param name="occupied">The words that tell something else: a date, the number of a case.</param>
    public static PeopleSaid Read(Reading reading, Intent intent, ReadOnlySpan<bool> occupied)
    {
        var length = reading.Words.Length;
        Span<PersonWord> classes = length <= MostOnStack ? stackalloc PersonWord[MostOnStack] : new PersonWord[length];
        Span<byte> lengths = length <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[length];
        var text = new PeopleText(reading, occupied, classes[..length], lengths[..length]);
        Span<Mention> room = stackalloc Mention[MostPeople];
        var mentions = room[..MentionReader.Read(text, intent, room)];
        var position = HasPosition(intent) ? PositionReader.Read(text, mentions, intent) : default;
        var candidate = HasCandidate(text, intent) ? InterviewSides.Candidate(new InterviewText(text, mentions, position, intent)) : -1;
        var said = position.End.Value > 0
            ? Written(text, position.Start.Value, position.End.Value)[..^text.OwnerLength(position.End.Value - 1)]
            : null;
        if (mentions.IsEmpty)
        {
            return said is null ? PeopleSaid.Nobody : new PeopleSaid(null, said, []);
        }

        var people = ImmutableArray.CreateBuilder<string>(mentions.Length);
        for (var i = 0; i < mentions.Length; i++)
        {
            if (i != candidate && IsMeant(text, mentions[i], intent) && Name(text, mentions[i]) is var name && !people.Contains(name))
            {
                people.Add(name);
            }
        }

        return new PeopleSaid(candidate < 0 ? null : Name(text, mentions[candidate]), said, people.DrainToImmutable());
    }

    private static bool HasPosition(Intent intent) => intent is Intent.BookInterview or Intent.ChangeInterview or Intent.Candidates
        or Intent.InterviewFeedback or Intent.Onboard or Intent.Offboard;

    private static bool HasCandidate(in PeopleText text, Intent intent)
    {
        if (intent is not Intent.CancelRequest)
        {
            return intent is Intent.BookInterview or Intent.ChangeInterview or Intent.Candidates or Intent.InterviewFeedback;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text.Is(i, PersonWord.InterviewVerb | PersonWord.Interview))
            {
                return true;
            }
        }

        return false;
    }

    // Where a text is not about people, "Jane's desk" is a place, and a word with a capital is no person.
    private static bool IsMeant(in PeopleText text, Mention mention, Intent intent) => intent switch
    {
        Intent.BookInterview or Intent.ChangeInterview or Intent.Candidates or Intent.InterviewFeedback or Intent.PhoneMessage
            or Intent.FindPerson or Intent.Onboard or Intent.Offboard or Intent.ConductRecord or Intent.SendFax or Intent.CancelRequest => true,
        _ => mention.IsCertain && !(text.OwnerLength(mention.End - 1) > 0 && IsPlace(text, mention.End)),
    };

    private static bool IsPlace(in PeopleText text, int index) =>
        index < text.Length && text.Reading.Language.Items.Classes.At(text.Reading.Words, index) is { Length: > 0 } found
        && (found.Meaning & ItemWord.Place) != default;

    private static string Name(in PeopleText text, Mention mention)
    {
        if (mention.Kind is MentionKind.Writer)
        {
            return "me";
        }

        var written = Written(text, mention.Start, mention.End);
        written = written[..^text.OwnerLength(mention.End - 1)];

        return mention.Kind is MentionKind.Role ? Role(written) : Capitals(text, mention, written);
    }

    // "hr" is written "HR"; "my manager" stays.
    private static string Role(string written) =>
        written.Length <= LongestAbbreviation && !written.Contains(' ', StringComparison.Ordinal) ? written.ToUpperInvariant() : written;

    private static string Capitals(in PeopleText text, Mention mention, string written)
    {
        var isSmall = text.Reading.Shouted;
        for (var i = mention.Start; i < mention.End && !isSmall; i++)
        {
            isSmall = !text.Is(i, PersonWord.Particle) && char.IsLower(text.Reading.WrittenSpan(i) is [var first, ..] ? first : ' ');
        }

        return isSmall ? string.Create(written.Length, (written, text.Reading.Shouted), Capitalise) : written;
    }

    private static void Capitalise(Span<char> letters, (string Written, bool Shouted) from)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            var letter = from.Written[i];
            var begins = i == 0 || !(char.IsLetterOrDigit(from.Written[i - 1]) || from.Written[i - 1] is '.');
            letters[i] = begins ? char.ToUpperInvariant(letter) : from.Shouted ? char.ToLowerInvariant(letter) : letter;
        }
    }

    private static string Written(in PeopleText text, int start, int end)
    {
        var from = text.Reading.Words[start].Start;
        return text.Reading.Text[from..text.Reading.Words[end - 1].End].Trim('"', '“', '”', '(', ')', '[', ']', ' ');
    }
}
