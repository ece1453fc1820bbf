namespace BackOffice.Dialogs;

/// <summary>Tells who of those in a text about an interview is the candidate.</summary>
internal static class InterviewSides
{
    /// <summary>Between "candidate" and the name stand no more words than these.</summary>
    private const int MostBeforeName = 2;

    /// <summary>Where the candidate stands among the mentions; -1 when nobody is one.</summary>
    public static int Candidate(in InterviewText text)
    {
        Span<int> scores = stackalloc int[text.Mentions.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Score(text, scores, i);
        }

        SpreadBack(text, scores);
        var least = Least(text);
        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= least && text.Mentions[i].Kind is MentionKind.Name && (best < 0 || scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }

    // A text that changes an interview may name nobody but those who ask.
    private static int Least(in InterviewText text) => text.Intent switch
    {
        Intent.Candidates or Intent.InterviewFeedback => 0,
        Intent.BookInterview when NamesNobody(text) => CandidateScore.Arranged + CandidateScore.FullName + 1,
        Intent.BookInterview => 0,
        _ => text.Mentions is [{ Length: > 1 }] ? 0 : CandidateScore.Asked + 1,
    };

    private static int Score(in InterviewText text, ReadOnlySpan<int> scores, int index)
    {
        var mention = text.Mentions[index];
        var hasPosition = text.HasPosition(mention);
        var isListed = mention.ContinuesList && !hasPosition;
        var before = isListed ? Listed(text, scores, index) : CandidateCues.Score(text, index);

        // "ask Sam for the interview notes" is settled by "ask"; "drop Jane's interview" by her interview.
        var isSettled = before == CandidateScore.Never && !isListed && text.Text.OwnerLength(mention.End - 1) == 0;
        if (!isSettled && CandidateDeeds.Score(text, index, before) is { } known)
        {
            return known == CandidateScore.Never ? known : known + Bonus(text, mention);
        }

        return before <= CandidateScore.Never
            ? CandidateScore.Never
            : before + Bonus(text, mention) + (hasPosition ? CandidateScore.WithPosition : 0);
    }

    private static int Bonus(in InterviewText text, Mention mention) =>
        mention.Length > 1 && !text.Text.Is(mention.Start, PersonWord.Title) ? CandidateScore.FullName : 0;

    // Of two between whom something is arranged, none comes first.
    private static int Listed(in InterviewText text, ReadOnlySpan<int> scores, int index)
    {
        var before = text.Mentions[index - 1];
        var score = scores[index - 1] - (before.Length > 1 ? CandidateScore.FullName : 0);
        return (before.Cue & PersonWord.Between) != default ? score : Math.Max(score - CandidateScore.Further, CandidateScore.Never);
    }

    // Those before in the list do what the last of them does.
    private static void SpreadBack(in InterviewText text, Span<int> scores)
    {
        for (var i = scores.Length - 1; i > 0; i--)
        {
            var (mention, before) = (text.Mentions[i], text.Mentions[i - 1]);
            if (!mention.ContinuesList)
            {
                continue;
            }

            var deed = CandidateDeeds.Does(text, i);
            if (deed == CandidateScore.Met && mention.Start > before.End && scores[i] >= CandidateScore.Met && scores[i] > scores[i - 1])
            {
                // "get Ravi and Sam together for an interview"
                scores[i - 1] = CandidateScore.Met + (before.Length > 1 ? CandidateScore.FullName : 0);
            }
            else if (deed == CandidateScore.Never && scores[i] == CandidateScore.Never && !HasOwnCue(text, i - 1))
            {
                scores[i - 1] = CandidateScore.Never;
            }
        }
    }

    private static bool HasOwnCue(in InterviewText text, int mention) =>
        (text.Cue(mention, out _) & (PersonWord.Candidate | PersonWord.InterviewVerb)) != default;

    // "the candidate for office manager": there is one, without a name.
    private static bool NamesNobody(in InterviewText text)
    {
        var mention = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            while (mention < text.Mentions.Length && text.Mentions[mention].End < i)
            {
                mention++;
            }

            var isNamed = mention < text.Mentions.Length
                && (text.Mentions[mention].Start <= i + MostBeforeName || text.Mentions[mention].End == i);
            if (text.Text.Is(i, PersonWord.Candidate) && !isNamed)
            {
                return true;
            }
        }

        return false;
    }
}
