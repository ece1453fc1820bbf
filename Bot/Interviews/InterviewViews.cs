using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Gathers what an interview's cards show beside the interview itself.</summary>
internal sealed class InterviewViews(IPositions positions, RoomNames rooms, OfferTimes times, IClock clock) : IInterviewCards
{
    public async Task<InterviewView> OfAsync(
        Interview interview, Person reader, CancellationToken cancellation, InterviewRefusal? notice = null) =>
        (await AroundAsync(interview, cancellation)).For(reader) with { Notice = notice };

    /// <summary>What every reader's view of it has in common.</summary>
    public async Task<InterviewSurroundings> AroundAsync(Interview interview, CancellationToken cancellation) => new(
        interview,
        interview.Position is { } code ? await positions.FindAsync(code, cancellation) : null,
        HasRoom(interview) ? await rooms.ListAsync(cancellation) : ImmutableDictionary<string, string>.Empty,
        times,
        clock.GetCurrentInstant());

    public async Task<AdaptiveCard> ForAsync(Interview interview, Person reader, CancellationToken cancellation) =>
        InterviewCard.For(await OfAsync(interview, reader, cancellation));

    private static bool HasRoom(Interview interview) =>
        (interview.Booking?.Slot ?? interview.Held?.Slot)?.Rounds.Any(round => round.Room is not null) is true;
}

/// <summary>An interview with what is told beside it, for any reader.</summary>
internal sealed record InterviewSurroundings(
    Interview Interview, Position? Position, ImmutableDictionary<string, string> Rooms, OfferTimes Times, Instant Now)
{
    public InterviewView For(Person reader) => new(Interview, reader, Times.ZoneOf(reader), Now) { Position = Position, Rooms = Rooms };
}
