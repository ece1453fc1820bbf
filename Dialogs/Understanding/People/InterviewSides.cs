namespace BackOffice.Dialogs;

/// <summary>Tells who of those in a text about an interview is the candidate.</summary>
internal static class InterviewSides
{
    private const int MostBetween = 5;
    private const int Never = -100;

    private const int Doubtful = 30;
    private const int Asked = 5;
    private const int Arranged = 50;

    /// <summary>Colleagues go by their first names, candidates by both.</summary>
    private const int FullName = 8;

    /// <summary>Where the candidate stands among the mentions; -1 when nobody is one.</summary>
    public static int Candidate(in PeopleText text, ReadOnlySpan<Mention> mentions, Range position, Intent intent)
    {
        Span<int> scores = stackalloc int[mentions.Length];
        for (var i = 0; i < mentions.Length; i++)
        {
            scores[i] = Score(text, mentions, scores, i, position, intent);
        }

        SpreadBack(text, mentions, scores);
        var least = Least(text, mentions, intent);
        var best = -1;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (scores[i] >= least && mentions[i].Kind is MentionKind.Name && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }

    private static int Least(in PeopleText text, ReadOnlySpan<Mention> mentions, Intent intent) => intent switch
    {
        Intent.Candidates or Intent.InterviewFeedback => 0,
        Intent.BookInterview when NamesNobody(text, mentions) => Arranged + FullName + 1,
        Intent.BookInterview => 0,
        _ => mentions is [{ Length: > 1 }] ? 0 : Asked + 1,
    };

    private static int Score(
        in PeopleText text, ReadOnlySpan<Mention> mentions, ReadOnlySpan<int> scores, int index, Range position, Intent intent)
    {
        var mention = mentions[index];
        var isListed = mention.ContinuesList && !IsPosition(text, mention, position);
        var before = isListed ? Listed(mentions, scores, index) : Before(text, mentions, index, intent);
        var bonus = mention.Length > 1 && !text.Is(mention.Start, PersonWord.Title) ? FullName : 0;
        if (Behind(text, mentions, index, before, intent) is { } known)
        {
            return known == Never ? Never : known + bonus;
        }

        return before <= Never ? Never : before + bonus + (IsPosition(text, mention, position) ? 40 : 0);
    }

    // Of two between whom something is arranged, none comes first.
    private static int Listed(ReadOnlySpan<Mention> mentions, ReadOnlySpan<int> scores, int index)
    {
        var first = scores[index - 1] - (mentions[index - 1].Length > 1 ? FullName : 0);
        return (mentions[index - 1].Cue & PersonWord.Between) != default ? first : Math.Max(first - 15, Never);
    }

    private static int Before(in PeopleText text, ReadOnlySpan<Mention> mentions, int index, Intent intent)
    {
        var mention = mentions[index];
        var cue = Cue(text, mention.Start, out var cueStart);
        if ((cue & PersonWord.Candidate) != default)
        {
            return 100;
        }

        var isFeedback = intent is Intent.InterviewFeedback or Intent.Candidates;
        if ((cue & (PersonWord.Interviewer | PersonWord.By)) != default
            || ((cue & PersonWord.AddingVerb) != default && intent is not Intent.Candidates)
            || (isFeedback && (cue & (PersonWord.AlwaysFrom | PersonWord.PeopleVerb)) != default && intent is Intent.InterviewFeedback))
        {
            return Never;
        }

        // "swap Sam for Tom", "replace Sam with Tom"
        if ((cue & (PersonWord.For | PersonWord.With)) != default && index > 0 && cueStart == mentions[index - 1].End && (mentions[index - 1].Cue & PersonWord.AddingVerb) != default)
        {
            return Never;
        }

        var before = text.Before(cueStart, out _);
        if ((cue & PersonWord.With) != default)
        {
            return (before & (PersonWord.Interview | PersonWord.InterviewVerb | PersonWord.Meet | PersonWord.IsCandidate)) != default
                || IsGap(text, cueStart - 1) ? 60 : 22;
        }

        if ((cue & (PersonWord.InterviewVerb | PersonWord.Meet)) != default)
        {
            return 80;
        }

        if ((cue & PersonWord.For) != default)
        {
            return IsListOf(mentions, index) > 1 && index > 0 ? 20 : index > 0 && (mentions[index - 1].Cue & PersonWord.With) != default && IsListOf(mentions, 0) == 1 ? 50 : 65;
        }

        return (cue & (PersonWord.Of | PersonWord.CandidateVerb | PersonWord.Between | PersonWord.Interview | PersonWord.PeopleVerb)) switch
        {
            var of when (of & PersonWord.Of) != default => 62,
            var verb when (verb & PersonWord.Between) != default => Arranged,
            var verb when (verb & PersonWord.CandidateVerb) != default => 55,
            var verb when (verb & PersonWord.Interview) != default => 57,
            var verb when (verb & PersonWord.PeopleVerb) != default => Asked,
            _ => Doubtful - (2 * index),
        };
    }

    /// <summary>What stands behind a mention, when that settles it.</summary>
    private static int? Behind(in PeopleText text, ReadOnlySpan<Mention> mentions, int index, int before, Intent intent)
    {
        var mention = mentions[index];
        var next = mention.End;
        if (next >= text.Length)
        {
            return null;
        }

        if (text.OwnerLength(mention.End - 1) > 0)
        {
            return text.Is(next, PersonWord.TakesPart) ? Never
                : text.Is(next, PersonWord.Interview | PersonWord.IsCandidate | PersonWord.InterviewVerb) || IsDescribedInterview(text, next) ? 90 : null;
        }

        if (text.Is(next, PersonWord.TakesPart))
        {
            return before >= Arranged || intent is Intent.Candidates or Intent.InterviewFeedback ? null : Never;
        }

        if (text.Is(next, PersonWord.Absent))
        {
            return mention.Length > 1 || before >= Arranged ? null : Never;
        }

        if (text.Is(next, PersonWord.Candidate))
        {
            return 85;
        }

        return Does(text, mentions, index);
    }

    // "Jane's second technical interview"
    private static bool IsDescribedInterview(in PeopleText text, int next) =>
        next + 1 < text.Length && !text.IsMark(next) && text.Is(next + 1, PersonWord.Interview);

    // "Sam should interview Jane", "Jane has an interview", "is Priya free tomorrow to interview Marco"
    private static int? Does(in PeopleText text, ReadOnlySpan<Mention> mentions, int index)
    {
        var position = mentions[index].End;
        for (var i = 0; i < MostBetween && position < text.Length; i++)
        {
            if (text.Is(position, PersonWord.IsCandidate))
            {
                return 60;
            }

            // Where the verb comes last: "kann Sam Jane interviewen".
            if (index + 1 < mentions.Length && mentions[index + 1].Start == position)
            {
                return IsVerbLast(text, mentions[index + 1].End) ? Never : null;
            }

            if (text.Is(position, PersonWord.InterviewVerb | PersonWord.Meet))
            {
                return Object(text, mentions, index, position);
            }

            if (text.Is(position, PersonWord.Interview) && i == 0)
            {
                return 66;
            }

            if (text.IsOccupied(position) || (text.Is(position, PersonWord.Auxiliary) && !text.IsMark(position)))
            {
                position += text.IsOccupied(position) ? 1 : text.LengthAt(position);
                continue;
            }

            return null;
        }

        return null;
    }

    private static bool IsVerbLast(in PeopleText text, int position)
    {
        for (var i = 0; i < MostBetween && position < text.Length && !text.IsMark(position); i++)
        {
            if (text.Is(position, PersonWord.InterviewVerb))
            {
                return true;
            }

            position += text.IsOccupied(position) ? 1 : text.LengthAt(position);
        }

        return false;
    }

    private static int? Object(in PeopleText text, ReadOnlySpan<Mention> mentions, int index, int verb)
    {
        var next = verb + text.LengthAt(verb);
        while (next < text.Length && text.Is(next, PersonWord.Determiner | PersonWord.Candidate) && !(index + 1 < mentions.Length && mentions[index + 1].Start == next))
        {
            next++;
        }

        var isObject = index + 1 < mentions.Length && mentions[index + 1].Start == next;
        if (text.Is(verb, PersonWord.Meet) && isObject)
        {
            // One person meets a panel, and a panel meets one person.
            var subjects = ListBefore(mentions, index);
            return subjects > 1 ? Never : 84;
        }

        return isObject || next > verb + text.LengthAt(verb) || text.Is(next, PersonWord.PositionHead | PersonWord.PositionWord)
            ? Never
            : next >= text.Length || text.IsMark(next) || text.IsOccupied(next) || text.Is(next, PersonWord.With | PersonWord.For) ? 66 : null;
    }

    // "the candidate for office manager": there is one, without a name.
    private static bool NamesNobody(in PeopleText text, ReadOnlySpan<Mention> mentions)
    {
        var mention = 0;
        for (var i = 0; i < text.Length; i++)
        {
            while (mention < mentions.Length && mentions[mention].End < i)
            {
                mention++;
            }

            if (text.Is(i, PersonWord.Candidate) && !(mention < mentions.Length && (mentions[mention].Start <= i + 2 || mentions[mention].End == i)))
            {
                return true;
            }
        }

        return false;
    }

    // Those before in the list do what the last of them does.
    private static void SpreadBack(in PeopleText text, ReadOnlySpan<Mention> mentions, Span<int> scores)
    {
        for (var i = mentions.Length - 1; i > 0; i--)
        {
            if (mentions[i].ContinuesList && mentions[i].Start > mentions[i - 1].End && scores[i] >= 60 && scores[i] > scores[i - 1] && Does(text, mentions, i) == 60)
            {
                // "get Ravi and Sam together for an interview"
                scores[i - 1] = 60 + (mentions[i - 1].Length > 1 ? FullName : 0);
            }
            else if (mentions[i].ContinuesList && scores[i] == Never && Does(text, mentions, i) == Never && !HasOwnCue(text, mentions[i - 1]))
            {
                scores[i - 1] = Never;
            }
        }
    }

    private static bool HasOwnCue(in PeopleText text, Mention mention) =>
        (Cue(text, mention.Start, out _) & (PersonWord.Candidate | PersonWord.InterviewVerb)) != default;

    private static int ListBefore(ReadOnlySpan<Mention> mentions, int index)
    {
        var count = 1;
        for (var i = index; i > 0 && mentions[i].ContinuesList; i--)
        {
            count++;
        }

        return count;
    }

    private static int IsListOf(ReadOnlySpan<Mention> mentions, int index)
    {
        var count = 1;
        for (var i = index + 1; i < mentions.Length && mentions[i].ContinuesList; i++)
        {
            count++;
        }

        return count;
    }

    // "Jane Doe (analyst)", "Jane Doe, analyst", "Jane Doe for the analyst role", "our new analyst Jane Doe"
    private static bool IsPosition(in PeopleText text, Mention mention, Range position)
    {
        var (start, end) = (position.Start.Value, position.End.Value);
        if (end == 0 || text.Is(end, PersonWord.Interview))
        {
            return false;
        }

        // "the developer role, Zoe Martin"
        var before = mention.Start > 0 && text.Reading.At(mention.Start - 1) is "," ? mention.Start - 1 : mention.Start;
        if (end == before || (before > 0 && text.Is(before - 1, PersonWord.PositionNoun) && end == before - 1))
        {
            return true;
        }

        // "Mark and April for head of sales" is the position of both, or of the first.
        var between = mention.ContinuesList ? PersonWord.None : PersonWord.BeforePosition | PersonWord.Determiner | PersonWord.For;
        var next = mention.End < start && text.Reading.At(mention.End) is "," ? mention.End + 1 : mention.End;
        if (next < start && text.Is(next, between & ~PersonWord.Determiner))
        {
            next += text.LengthAt(next);
            while (next < start && text.Is(next, between))
            {
                next++;
            }
        }

        return next == start;
    }

    private static bool IsGap(in PeopleText text, int index) => index >= 0 && text.IsOccupied(index) && index > 0 && text.Is(0, PersonWord.Interview) && index < 4;

    /// <summary>What stands before a mention, past "the", "our new" and a colon.</summary>
    private static PersonWord Cue(in PeopleText text, int index, out int start)
    {
        start = index;
        for (var i = 0; i < 3 && start > 0; i++)
        {
            if (text.IsMark(start - 1))
            {
                if (text.Reading.At(start - 1) is not ",")
                {
                    return PersonWord.None;
                }

                var named = text.Before(start - 1, out var before);
                start = before;
                return named & (PersonWord.Candidate | PersonWord.Interviewer | PersonWord.Interview);
            }

            var cue = text.Before(start, out var cueStart);
            start = cueStart;
            if ((cue & PersonWord.Determiner) == default)
            {
                return cue;
            }
        }

        return PersonWord.None;
    }
}
