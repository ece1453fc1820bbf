using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>What a candidate's link leads to at a moment.</summary>
internal abstract record ChosenTime
{
    private ChosenTime()
    {
    }

    /// <summary>The link is none that the office gave out, or no longer valid.</summary>
    public sealed record Unknown : ChosenTime;

    /// <summary>The times are no longer to choose from.</summary>
    public sealed record Over : ChosenTime;

    /// <summary>The candidate's choice stands, made by whichever link.</summary>
    /// <param name="Zone">The candidate's.</param>
    public sealed record Set(Slot Slot, DateTimeZone Zone) : ChosenTime;

    /// <summary>A time is to be chosen.</summary>
    /// <param name="Offer">Of which the slots are part, for their links.</param>
    /// <param name="Left">Those which can still be had, in order of time; may be empty.</param>
    /// <param name="Zone">The candidate's.</param>
    public sealed record Open(ChoiceLink Link, OfferedTimes Offer, ImmutableArray<Slot> Left, DateTimeZone Zone) : ChosenTime
    {
        /// <summary>The time was pressed, and somebody else was faster.</summary>
        public bool WasTaken { get; init; }
    }
}
