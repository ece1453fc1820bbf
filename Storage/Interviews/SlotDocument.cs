using BackOffice.Domain.Interviews;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>A time with all who come, as part of a column.</summary>
internal sealed record SlotDocument(RoundDocument[] Rounds, int Wait, int Fragments, int Load, int Missing, int Idle)
{
    public static SlotDocument Of(Slot slot) => new(
        [.. slot.Rounds.Select(RoundDocument.Of)], slot.Score.Wait, slot.Score.Fragments, slot.Score.Load, slot.Score.Missing, slot.Score.Idle);

    public Slot ToSlot() => new([.. Rounds.Select(round => round.ToRound())], new SlotScore(Wait, Fragments, Load, Missing, Idle));

    public static string Write(Instant time) => InstantPattern.ExtendedIso.Format(time);

    public static Instant Parse(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}

/// <summary>A round of it.</summary>
internal sealed record RoundDocument(string Start, string End, string[] People, string[] Optional, string[] Missing, string? Room, string[][] Open)
{
    public static RoundDocument Of(SlotRound round) => new(
        SlotDocument.Write(round.Start),
        SlotDocument.Write(round.End),
        [.. round.People],
        [.. round.Optional],
        [.. round.Missing],
        round.Room,
        PanelText.Write(round.Open));

    public SlotRound ToRound() => new(SlotDocument.Parse(Start), SlotDocument.Parse(End), [.. People], [.. Optional], [.. Missing], Room) { Open = PanelText.ReadSeats(Open) };
}
