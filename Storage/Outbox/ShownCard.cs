using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>Where a case's card stands in a person's chat.</summary>
/// <param name="Conversation">Null from the claim until the card is posted.</param>
/// <param name="Activity">The channel's id of the message; null from the claim until the card is posted.</param>
/// <param name="Version">The version of the case that the card shows; 0 for none yet.</param>
/// <param name="Unsent">Typed words that the card still has to show; null for none.</param>
/// <param name="ETag">The state of the row when it was read or written; null for a card that is not stored yet.</param>
public sealed record ShownCard(CaseId Case, PersonId Person, string? Conversation, string? Activity, int Version, string? ETag, UnsentWords? Unsent = null);
