using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The form of a position.</summary>
public static class PositionFormCard
{
    public static AdaptiveCard For(PositionForm form, int seen, ImmutableArray<FieldError> errors = default, string? banner = null) => Sheet.Of(string.Empty, []);
}
