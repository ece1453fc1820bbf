using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;

namespace BackOffice.Cards.Interviews;

/// <summary>Asks who is meant by names that several people have, or nobody.</summary>
public static class WhoCard
{
    public static AdaptiveCard For(InterviewDraft draft, ImmutableArray<AskedName> asked) => Sheet.Of(string.Empty, []);
}
