using System.Runtime.InteropServices;

namespace BackOffice.Domain.Interviews;

/// <summary>What speaks against a slot, in points: the fewer, the better. A point is a quarter of an hour of waiting.</summary>
/// <param name="Wait">For the days and the hours until it begins.</param>
/// <param name="Fragments">For what it leaves of people's days: pieces too short to work in.</param>
/// <param name="Load">For the interviews that its people have anyway.</param>
/// <param name="Missing">For people who would come as well, but cannot.</param>
/// <param name="Idle">For breaks that are longer than they must be.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SlotScore(int Wait, int Fragments, int Load, int Missing, int Idle)
{
    /// <summary>The next day is as far away as so many quarters of an hour: a working day.</summary>
    public const int DayPoints = 32;

    /// <summary>A piece of less than an hour is lost: it costs as much as an hour.</summary>
    public const int ShortPiecePoints = 4;

    /// <summary>Even an hour or more is not as good as being together with what is there already.</summary>
    public const int LongPiecePoints = 1;

    public const int LoadPoints = 4;
    public const int MissingPoints = 48;

    /// <summary>A piece of so many quarters can be worked in.</summary>
    internal const int LongPiece = 4;

    public int Total => Wait + Fragments + Load + Missing + Idle;

    /// <param name="quarters">How long a free piece is.</param>
    internal static int PiecePoints(int quarters) => quarters switch
    {
        0 => 0,
        < LongPiece => ShortPiecePoints,
        _ => LongPiecePoints,
    };
}
