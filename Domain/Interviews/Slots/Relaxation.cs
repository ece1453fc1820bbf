using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>The least of one kind of concession with which something fits.</summary>
/// <param name="Fits">The best slot there is then.</param>
public abstract record Relaxation(Slot Fits)
{
    /// <summary>How much is asked for, in minutes of somebody's goodwill.</summary>
    public abstract int Effort { get; }

    /// <summary>If the person, whose calendar could not be read, says that they have time.</summary>
    public sealed record IfPersonIsFree(string Mailbox, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 5;
    }

    /// <summary>If something may come right before or after it for the person.</summary>
    public sealed record WithoutBuffers(string Mailbox, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 10;
    }

    /// <summary>If the person lets something go that is only tentative.</summary>
    public sealed record OverTentative(string Mailbox, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 20;
    }

    /// <summary>If the person starts at a time of their own clock.</summary>
    public sealed record StartsEarlier(string Mailbox, LocalTime At, Duration By, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => (int)By.TotalMinutes;
    }

    /// <summary>If the person stays until a time of their own clock.</summary>
    public sealed record StaysLater(string Mailbox, LocalTime Until, Duration By, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => (int)By.TotalMinutes;
    }

    /// <summary>If the person has no lunch then.</summary>
    public sealed record WithoutLunch(string Mailbox, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 60;
    }

    /// <summary>If the person has one interview more on a day than they should.</summary>
    public sealed record OneMoreThatDay(string Mailbox, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 45;
    }

    /// <summary>If a round is shorter.</summary>
    /// <param name="Round">Counts from 0.</param>
    public sealed record ShorterRound(int Round, Duration By, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => (int)By.TotalMinutes;
    }

    /// <summary>If it is at shorter notice than the office wants.</summary>
    public sealed record AtShortNotice(Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 30;
    }

    /// <summary>If it is in another part of the day.</summary>
    public sealed record AtAnyTimeOfDay(Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 40;
    }

    /// <summary>If the candidate can be met at another time than they said.</summary>
    public sealed record IfCandidateCan(Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 50;
    }

    /// <summary>If it is held without a room.</summary>
    public sealed record WithoutRoom(Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 30;
    }

    /// <summary>If those who would only come as well are not counted on for the size of the room.</summary>
    public sealed record WithoutOptional(Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => 15;
    }

    /// <summary>If it may be some days later.</summary>
    public sealed record DaysLater(int Days, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => Days * 60;
    }

    /// <summary>If these seats stay open: no fewer will do.</summary>
    public sealed record WithoutSeats(ImmutableArray<Seat> Seats, Slot Fits) : Relaxation(Fits)
    {
        public override int Effort => Seats.Length * 90;

        public bool Equals(WithoutSeats? other) => base.Equals(other) && Seats.AsSpan().SequenceEqual(other.Seats.AsSpan());

        public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Seats.Length);
    }
}
