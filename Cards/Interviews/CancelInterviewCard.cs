using AdaptiveCards;
using BackOffice.Cards.Look;

namespace BackOffice.Cards.Interviews;

/// <summary>Asks why an interview is cancelled.</summary>
public static class CancelInterviewCard
{
    public static AdaptiveCard For(InterviewView view) => Sheet.Of(string.Empty, []);
}
