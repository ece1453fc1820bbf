using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Who is to meet a candidate, and all that is known of when they can.</summary>
/// <param name="Range">Everything happens within it.</param>
/// <param name="Office">All rounds are on one day of the office, and begin at a quarter of an hour on its clock.</param>
/// <param name="Rounds">One after the other.</param>
/// <param name="People">All whom the rounds name, each once. Of two who are as good, the first is taken.</param>
public sealed record SlotRequest(Interval Range, DateTimeZone Office, ImmutableArray<PanelRound> Rounds, ImmutableArray<SlotPerson> People)
{
    public const int MostPeople = 64;
    public const int MostRounds = 12;

    /// <summary>A search looks at so many days; calendars are read for fewer at a time.</summary>
    public const int MostDays = 92;

    public required Instant Now { get; init; }

    /// <summary>Nothing begins sooner than so long after now.</summary>
    public Duration Notice { get; init; }

    /// <summary>Days of the office on which nobody is interviewed.</summary>
    public ImmutableArray<LocalDate> Holidays { get; init; } = [];

    /// <summary>The part of each day, on the office's clock, in which it is to be: "in the afternoon". Null for any.</summary>
    public DailyTime? Within { get; init; }

    /// <summary>Null where the candidate can be met at any time.</summary>
    public CandidateTime? Candidate { get; init; }

    /// <summary>Each round needs one of them that holds all who are invited. None for an interview without a room.</summary>
    public ImmutableArray<SlotRoom> Rooms { get; init; } = [];

    /// <summary>Up to when the calendars were read, if that is beyond the range: so far a later day can be offered.</summary>
    public Instant? KnownUntil { get; init; }

    /// <summary>How many slots are wanted, at most.</summary>
    public int Most { get; init; } = 5;

    /// <summary>The place of a person in <see cref="People"/>; -1 for a stranger.</summary>
    internal int IndexOf(string mailbox)
    {
        for (var index = 0; index < People.Length; index++)
        {
            if (string.Equals(People[index].Mailbox, mailbox, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>In which way the request contradicts itself: a bug of whoever made it. Null where it does not.</summary>
    internal string? Fault() =>
        !Range.HasStart || !Range.HasEnd || Range.Duration > Duration.FromDays(MostDays) ? "The range has no bounds, or is too long."
        : People.Length > MostPeople ? "These are more people than can be searched for."
        : Rounds.Length is 0 or > MostRounds ? "There is no round, or there are too many."
        : People.DistinctBy(person => person.Mailbox, StringComparer.OrdinalIgnoreCase).Count() < People.Length ? "Somebody is among the people twice."
        : Rounds.Select(FaultOf).FirstOrDefault(fault => fault is not null);

    private string? FaultOf(PanelRound round) =>
        round.Length <= Duration.Zero || round.Length > Duration.FromHours(24) ? "A round takes no time, or more than a day."
        : round.Break < Duration.Zero ? "A break cannot be negative."
        : round.Seats.Length is 0 or > MostPeople || round.Seats.Any(seat => seat.AnyOf.IsEmpty) ? "A round has no seats, or one that is for nobody."
        : round.Seats.SelectMany(seat => seat.AnyOf).Concat(round.Optional).Any(mailbox => IndexOf(mailbox) < 0)
            ? "A round names somebody who is not among the people."
            : null;
}
