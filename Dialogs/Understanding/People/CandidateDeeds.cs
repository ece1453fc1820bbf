namespace BackOffice.Dialogs;

/// <summary>Tells by what stands behind a name whether it is that of the candidate.</summary>
internal static class CandidateDeeds
{
    /// <summary>Between a name and its verb stand no more words than these: "is Priya free tomorrow to interview Marco".</summary>
    private const int MostBetween = 5;

    /// <summary>What is settled by the words behind; null when they leave it open.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The mention.</param>
    /// <param name="before">What speaks for it by the words before.</param>
    public static int? Score(in InterviewText text, int index, int before)
    {
        var mention = text.Mentions[index];
        var next = mention.End;
        if (next >= text.Text.Length)
        {
            return null;
        }

        if (text.Text.OwnerLength(next - 1) > 0)
        {
            return Owns(text.Text, next);
        }

        if (text.Text.Is(next, PersonWord.TakesPart))
        {
            var isOpen = before >= CandidateScore.Arranged || text.Intent is Intent.Candidates or Intent.InterviewFeedback;
            return isOpen ? null : CandidateScore.Never;
        }

        // Candidates who cannot come are told by both names.
        if (text.Text.Is(next, PersonWord.Absent))
        {
            return mention.Length > 1 || before >= CandidateScore.Arranged ? null : CandidateScore.Never;
        }

        return text.Text.Is(next, PersonWord.Candidate) ? CandidateScore.Candidate : Does(text, index);
    }

    /// <summary>"Sam should interview Jane", "Jane has an interview".</summary>
    public static int? Does(in InterviewText text, int index)
    {
        var position = text.Mentions[index].End;
        for (var i = 0; i < MostBetween && position < text.Text.Length; i++)
        {
            if (text.Text.Is(position, PersonWord.IsCandidate))
            {
                return CandidateScore.Met;
            }

            // Where the verb comes last: "kann Sam Jane interviewen".
            if (text.IsMention(index + 1, position))
            {
                return IsVerbLast(text.Text, text.Mentions[index + 1].End) ? CandidateScore.Never : null;
            }

            if (text.Text.Is(position, PersonWord.InterviewVerb | PersonWord.Meet))
            {
                return Acts(text, index, position);
            }

            if (i == 0 && text.Text.Is(position, PersonWord.Interview))
            {
                return CandidateScore.Before;
            }

            if (!text.Text.IsOccupied(position) && (!text.Text.Is(position, PersonWord.Auxiliary) || text.Text.IsMark(position)))
            {
                return null;
            }

            position += text.Text.IsOccupied(position) ? 1 : text.Text.LengthAt(position);
        }

        return null;
    }

    // "Jane's second technical interview", "Sam's calendar"
    private static int? Owns(in PeopleText text, int next)
    {
        if (text.Is(next, PersonWord.TakesPart))
        {
            return CandidateScore.Never;
        }

        var isDescribed = next + 1 < text.Length && !text.IsMark(next) && text.Is(next + 1, PersonWord.Interview);
        return isDescribed || text.Is(next, PersonWord.Interview | PersonWord.IsCandidate | PersonWord.InterviewVerb)
            ? CandidateScore.Owner
            : null;
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

    // "Sam interviews the candidate", and "Jane interview tomorrow"
    private static int? Acts(in InterviewText text, int index, int verb)
    {
        var behind = verb + text.Text.LengthAt(verb);
        var next = behind;
        while (text.Text.Is(next, PersonWord.Determiner | PersonWord.Candidate) && !text.IsMention(index + 1, next))
        {
            next++;
        }

        var hasObject = text.IsMention(index + 1, next);
        if (hasObject && text.Text.Is(verb, PersonWord.Meet))
        {
            // One person meets a panel, and a panel meets one person.
            return text.CountBefore(index) > 1 ? CandidateScore.Never : CandidateScore.Meets;
        }

        if (hasObject || next > behind || text.Text.Is(next, PersonWord.PositionHead | PersonWord.PositionWord))
        {
            return CandidateScore.Never;
        }

        return next >= text.Text.Length || text.Text.IsMark(next) || text.Text.IsOccupied(next)
            || text.Text.Is(next, PersonWord.With | PersonWord.For)
                ? CandidateScore.Before
                : null;
    }
}
