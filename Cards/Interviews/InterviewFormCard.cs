using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The form with which an interview is asked for.</summary>
public static class InterviewFormCard
{
    public static AdaptiveCard For(InterviewDraft draft, ImmutableArray<Position> positions, ImmutableArray<FieldError> errors = default, string? banner = null) => Sheet.Of(string.Empty, []);

    public static AdaptiveCard Discarded() => Sheet.Of(string.Empty, []);
}
