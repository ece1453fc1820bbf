using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;

namespace BackOffice.Storage;

/// <summary>The times that a candidate was offered, as a column.</summary>
internal static class OfferText
{
    public static void Put(TableEntity row, string column, OfferedTimes? offer)
    {
        if (offer is not null)
        {
            row.PutParts(column, new OfferDocument(
                offer.Number,
                [.. offer.Slots.Select(SlotDocument.Of)],
                SlotDocument.Write(offer.Until),
                offer.Key.Value,
                offer.AsksApproval,
                offer.Chosen is { } chosen ? SlotDocument.Write(chosen) : null,
                offer.IsWithdrawn));
        }
    }

    public static OfferedTimes? Read(TableEntity row, string column) => row.PartsOrNull<OfferDocument>(column) is { } offer && LinkToken.TryParse(offer.Key, out var key)
        ? new OfferedTimes(offer.Number, [.. offer.Slots.Select(slot => slot.ToSlot())], SlotDocument.Parse(offer.Until), key, offer.AsksApproval)
        {
            Chosen = offer.Chosen is { } chosen ? SlotDocument.Parse(chosen) : null,
            IsWithdrawn = offer.IsWithdrawn,
        }
        : null;

    private sealed record OfferDocument(
        int Number, SlotDocument[] Slots, string Until, string Key, bool AsksApproval, string? Chosen, bool IsWithdrawn);
}
