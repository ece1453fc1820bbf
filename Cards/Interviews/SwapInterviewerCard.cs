using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;

namespace BackOffice.Cards.Interviews;

/// <summary>Asks who comes in whose place.</summary>
public static class SwapInterviewerCard
{
    public static AdaptiveCard For(InterviewView view, ImmutableArray<FieldError> errors = default, string typed = "") => Sheet.Of(string.Empty, []);
}
