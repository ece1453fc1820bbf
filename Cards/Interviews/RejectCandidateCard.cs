using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;

namespace BackOffice.Cards.Interviews;

/// <summary>The mail to a candidate who is not taken, before it is sent.</summary>
public static class RejectCandidateCard
{
    public static AdaptiveCard For(InterviewView view, string letter, ImmutableArray<FieldError> errors = default) => Sheet.Of(string.Empty, []);
}
