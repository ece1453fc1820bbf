using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What the reader of a card is to its interview.</summary>
internal static class InterviewRoles
{
    extension(InterviewView view)
    {
        /// <summary>Who may move, swap and cancel.</summary>
        public bool Runs => view.Reader.Recruits || view.Interview.IsRunBy(view.Reader.Id);

        public bool Interviews => view.Interview.IsInterviewedBy(view.Reader.Id);

        /// <summary>Whether the reader's scorecard is still to come.</summary>
        public bool OwesScore => view.Interview.ScoresMissing.Any(one => one.Id == view.Reader.Id);

        public bool HasBegun => view.Interview.Booking?.Slot.Start <= view.Now;

        /// <summary>Whether the reader says how it goes on with the candidate.</summary>
        public bool Decides => view.Reader.Recruits
            && view.Interview is { State: InterviewState.Over, Candidate.IsErased: false } or { State: InterviewState.Done, Verdict: Verdict.Hold, Candidate.IsErased: false };

        public PanelNames Names => new(view.Interview.Panel);
    }
}
