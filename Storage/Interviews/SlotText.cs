using Azure.Data.Tables;
using BackOffice.Domain.Interviews;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>A time that is held, and one that is booked, as columns.</summary>
internal static class SlotText
{
    private static readonly InstantPattern Pattern = InstantPattern.ExtendedIso;

    public static void Put(TableEntity row, string column, HeldSlot? held)
    {
        if (held is not null)
        {
            row.PutParts(column, new HeldDocument(SlotDocument.Of(held.Slot), Pattern.Format(held.Until)));
        }
    }

    public static HeldSlot? ReadHeld(TableEntity row, string column) =>
        row.PartsOrNull<HeldDocument>(column) is { } held ? new HeldSlot(held.Slot.ToSlot(), Parse(held.Until)) : null;

    public static void Put(TableEntity row, string column, Booking? booking)
    {
        if (booking is not null)
        {
            row.PutParts(column, new BookingDocument(SlotDocument.Of(booking.Slot), booking.EventId, booking.JoinLink));
        }
    }

    public static Booking? ReadBooking(TableEntity row, string column) =>
        row.PartsOrNull<BookingDocument>(column) is { } booking ? new Booking(booking.Slot.ToSlot(), booking.EventId, booking.JoinLink) : null;

    private static Instant Parse(string text) => Pattern.Parse(text).Value;

    private sealed record HeldDocument(SlotDocument Slot, string Until);

    private sealed record BookingDocument(SlotDocument Slot, string? EventId, string? JoinLink);

    private sealed record SlotDocument(RoundDocument[] Rounds, int Wait, int Fragments, int Load, int Missing, int Idle)
    {
        public static SlotDocument Of(Slot slot) => new(
            [.. slot.Rounds.Select(RoundDocument.Of)], slot.Score.Wait, slot.Score.Fragments, slot.Score.Load, slot.Score.Missing, slot.Score.Idle);

        public Slot ToSlot() => new([.. Rounds.Select(round => round.ToRound())], new SlotScore(Wait, Fragments, Load, Missing, Idle));
    }

    private sealed record RoundDocument(string Start, string End, string[] People, string[] Optional, string[] Missing, string? Room, string[][] Open)
    {
        public static RoundDocument Of(SlotRound round) => new(
            Pattern.Format(round.Start),
            Pattern.Format(round.End),
            [.. round.People],
            [.. round.Optional],
            [.. round.Missing],
            round.Room,
            PanelText.Write(round.Open));

        public SlotRound ToRound() => new(Parse(Start), Parse(End), [.. People], [.. Optional], [.. Missing], Room) { Open = PanelText.ReadSeats(Open) };
    }
}
