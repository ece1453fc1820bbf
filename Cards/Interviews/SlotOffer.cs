using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>The times that were found, or why there is none.</summary>
/// <param name="Zones">On whose clock each mailbox's owner lives; who is missing lives on the office's.</param>
/// <param name="Rooms">The name of each room, by its mailbox.</param>
/// <param name="Reader">On whose clock the card is read.</param>
public sealed record SlotOffer(
    InterviewDraft Draft,
    SlotSearchResult Found,
    ImmutableDictionary<string, DateTimeZone> Zones,
    ImmutableDictionary<string, string> Rooms,
    DateTimeZone Reader)
{
    /// <summary>Something to know first: that a time was taken meanwhile.</summary>
    public string? Banner { get; init; }

    /// <summary>What is wrong with what was typed on the card.</summary>
    public ImmutableArray<FieldError> Errors { get; init; } = [];
}
