using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>An interview as it is, for one reader.</summary>
public static class InterviewCard
{
    public static AdaptiveCard For(InterviewView view) => Sheet.Of(string.Empty, []);

    public static AdaptiveCard Moved(Interview interview) => Sheet.Of(string.Empty, []);

    public static AdaptiveCard NotYours(Interview interview) => Sheet.Of(string.Empty, []);
}
