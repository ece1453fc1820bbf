using System.Collections.Immutable;
using BackOffice.Cards.Interviews;

namespace BackOffice.Dialogs.Interviews;

/// <summary>Whom the names of a panel mean.</summary>
/// <param name="Seats">Complete only where nothing is asked.</param>
/// <param name="Asked">Names that nobody has, and such as several have.</param>
/// <param name="WithoutMailbox">Names of those who have no calendar, and so cannot be asked.</param>
public sealed record FoundPanel(ImmutableArray<DraftSeat> Seats, ImmutableArray<AskedName> Asked, ImmutableArray<string> WithoutMailbox);
