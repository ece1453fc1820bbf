using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A round that candidates for a position go through.</summary>
/// <param name="Panel">Who interviews when nobody says otherwise: mailboxes.</param>
/// <param name="Guide">What is asked, part by part.</param>
public sealed record PositionRound(string Name, Duration Length, ImmutableArray<Seat> Panel, ImmutableArray<GuidePart> Guide)
{
    public const int NameLimit = 60;
    public const int LongestMinutes = 480;
    public const int MostSeats = 8;

    /// <summary>The part of the guide that an interviewer asks: they share the parts out in the order of their seats, and each has one.</summary>
    /// <param name="seat">Counts from 0.</param>
    public GuidePart? PartOf(int seat) => Guide.IsEmpty ? null : Guide[seat % Guide.Length];

    public bool Equals(PositionRound? other) =>
        other is not null && (Name, Length) == (other.Name, other.Length)
        && Panel.AsSpan().SequenceEqual(other.Panel.AsSpan())
        && Guide.AsSpan().SequenceEqual(other.Guide.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Name, Length);
}
