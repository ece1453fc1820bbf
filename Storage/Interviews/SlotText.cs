using Azure.Data.Tables;
using BackOffice.Domain.Interviews;

namespace BackOffice.Storage;

/// <summary>A time that is held, and one that is booked, as columns.</summary>
internal static class SlotText
{
    public static void Put(TableEntity row, string column, HeldSlot? held)
    {
        if (held is not null)
        {
            row.PutParts(column, new HeldDocument(SlotDocument.Of(held.Slot), SlotDocument.Write(held.Until)));
        }
    }

    public static HeldSlot? ReadHeld(TableEntity row, string column) =>
        row.PartsOrNull<HeldDocument>(column) is { } held ? new HeldSlot(held.Slot.ToSlot(), SlotDocument.Parse(held.Until)) : null;

    public static void Put(TableEntity row, string column, Booking? booking)
    {
        if (booking is not null)
        {
            row.PutParts(column, new BookingDocument(SlotDocument.Of(booking.Slot), booking.EventId, booking.JoinLink));
        }
    }

    public static Booking? ReadBooking(TableEntity row, string column) =>
        row.PartsOrNull<BookingDocument>(column) is { } booking ? new Booking(booking.Slot.ToSlot(), booking.EventId, booking.JoinLink) : null;

    private sealed record HeldDocument(SlotDocument Slot, string Until);

    private sealed record BookingDocument(SlotDocument Slot, string? EventId, string? JoinLink);
}
