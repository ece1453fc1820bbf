namespace BackOffice.Dialogs;

/// <summary>Tells by what stands before a name whether it is that of the candidate.</summary>
internal static class CandidateCues
{
    /// <summary>"Interview on Tuesday with Jane": before "with" stand no more words than these.</summary>
    private const int MostBeforeWith = 4;

    public static int Score(in InterviewText text, int index)
    {
        var cue = text.Cue(index, out var start);
        if ((cue & PersonWord.Candidate) != default)
        {
            return CandidateScore.Named;
        }

        if (TakesPart(text, index, cue, start))
        {
            return CandidateScore.Never;
        }

        if ((cue & PersonWord.With) != default)
        {
            return IsMet(text.Text, start) ? CandidateScore.Met : CandidateScore.Together;
        }

        if ((cue & (PersonWord.InterviewVerb | PersonWord.Meet)) != default)
        {
            return CandidateScore.Object;
        }

        if ((cue & PersonWord.For) != default)
        {
            return For(text, index);
        }

        return Other(cue, index);
    }

    private static bool TakesPart(in InterviewText text, int index, PersonWord cue, int start)
    {
        if ((cue & (PersonWord.Interviewer | PersonWord.By)) != default)
        {
            return true;
        }

        // "add Sam to the interview", "add Jane to the candidates"
        if ((cue & PersonWord.AddingVerb) != default)
        {
            return text.Intent is not Intent.Candidates;
        }

        // "Sam's feedback", "feedback from Sam", "ask Sam for feedback"
        if (text.Intent is Intent.InterviewFeedback && (cue & (PersonWord.AlwaysFrom | PersonWord.PeopleVerb)) != default)
        {
            return true;
        }

        // "swap Sam for Tom", "replace Sam with Tom"
        return (cue & (PersonWord.For | PersonWord.With)) != default && index > 0
            && start == text.Mentions[index - 1].End && (text.Mentions[index - 1].Cue & PersonWord.AddingVerb) != default;
    }

    // "interview with Jane", "interview tomorrow with Jane"; and not "book a room with Sam".
    private static bool IsMet(in PeopleText text, int with)
    {
        var before = text.Before(with, out _);
        return (before & (PersonWord.Interview | PersonWord.InterviewVerb | PersonWord.Meet | PersonWord.IsCandidate)) != default
            || (with is > 1 and <= MostBeforeWith && text.IsOccupied(with - 1) && text.Is(0, PersonWord.Interview));
    }

    // "interview with Jane for Sam and Priya", "interview with Sam and Priya for Jane"
    private static int For(in InterviewText text, int index)
    {
        if (index == 0)
        {
            return CandidateScore.For;
        }

        if (text.CountFrom(index) > 1)
        {
            return CandidateScore.ForPanel;
        }

        return (text.Mentions[index - 1].Cue & PersonWord.With) != default && text.CountFrom(0) == 1
            ? CandidateScore.Arranged
            : CandidateScore.For;
    }

    private static int Other(PersonWord cue, int index)
    {
        if ((cue & PersonWord.Of) != default)
        {
            return CandidateScore.Of;
        }

        if ((cue & PersonWord.Between) != default)
        {
            return CandidateScore.Arranged;
        }

        if ((cue & PersonWord.CandidateVerb) != default)
        {
            return CandidateScore.Invited;
        }

        if ((cue & PersonWord.Interview) != default)
        {
            return CandidateScore.Round;
        }

        return (cue & PersonWord.PeopleVerb) != default ? CandidateScore.Asked : CandidateScore.Bare - (2 * index);
    }
}
