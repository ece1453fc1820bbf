using BackOffice.Domain;

namespace BackOffice.Cards.Repairs;

/// <summary>Why the press that a card answers was refused.</summary>
/// <param name="Typed">What was typed with it, so that nobody types it twice.</param>
public sealed record CardNotice(Refusal Why, RepairTyped? Typed = null);
