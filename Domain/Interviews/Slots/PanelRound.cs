using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>One of the conversations of an interview day.</summary>
/// <param name="Seats">Each must be taken, and nobody takes two.</param>
public sealed record PanelRound(Duration Length, ImmutableArray<Seat> Seats)
{
    /// <summary>Who comes as well if they can.</summary>
    public ImmutableArray<string> Optional { get; init; } = [];

    /// <summary>The least time between the round before and this one; of no account for the first round.</summary>
    public Duration Break { get; init; }

    /// <summary>
    /// The most time between the round before and this one. The first quarter of an hour after <see cref="Break"/> is always allowed;
    /// null for only that.
    /// </summary>
    public Duration? LongestBreak { get; init; }

    /// <summary>All who are invited, with the candidate.</summary>
    internal int Chairs => Seats.Length + Optional.Length + 1;
}
