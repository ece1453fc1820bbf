using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What an interviewer thinks of the candidate.</summary>
public static class ScorecardCard
{
    public static AdaptiveCard For(InterviewView view, ScorecardForm? typed = null, ImmutableArray<FieldError> errors = default, string? banner = null) => Sheet.Of(string.Empty, []);
}
