using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>Why a press was refused.</summary>
/// <param name="Typed">The quantities as they were typed; null where the card has none.</param>
public sealed record OrderNotice(OrderRefusal Why, OrderedPacks? Typed = null);
