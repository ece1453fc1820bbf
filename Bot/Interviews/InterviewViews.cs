using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Gathers what an interview's cards show beside the interview itself.</summary>
internal sealed class InterviewViews(IPositions positions, IPeople people, RoomNames rooms, OfferTimes times, IClock clock) : IInterviewCards
{
    public async Task<InterviewView> OfAsync(
        Interview interview, Person reader, CancellationToken cancellation, InterviewRefusal? notice = null) =>
        (await AroundAsync(interview, cancellation)).For(reader) with { Notice = notice };

    /// <summary>What every reader's view of it has in common.</summary>
    public async Task<InterviewSurroundings> AroundAsync(Interview interview, CancellationToken cancellation) => new(
        interview,
        interview.Position is { } code ? await positions.FindAsync(code, cancellation) : null,
        HasRoom(interview) ? await rooms.ListAsync(cancellation) : ImmutableDictionary<string, string>.Empty,
        await ZonesAsync(interview, cancellation),
        times,
        clock.GetCurrentInstant());

    // Their own clients have told where they are; of who has not met the bot nothing is said.
    private async Task<ImmutableDictionary<string, DateTimeZone>> ZonesAsync(Interview interview, CancellationToken cancellation)
    {
        var panel = await Task.WhenAll(interview.Panel.Select(async one => (one.Mailbox, Person: await people.FindAsync(one.Who.Id, cancellation))));
        return panel.Where(one => one.Person?.TimeZone is not null)
            .DistinctBy(one => one.Mailbox, StringComparer.OrdinalIgnoreCase)
            .ToImmutableDictionary(one => one.Mailbox, one => times.ZoneOf(one.Person!), StringComparer.OrdinalIgnoreCase);
    }

    public async Task<AdaptiveCard> ForAsync(Interview interview, Person reader, CancellationToken cancellation) =>
        InterviewCard.For(await OfAsync(interview, reader, cancellation));

    private static bool HasRoom(Interview interview) =>
        (interview.Booking?.Slot ?? interview.Held?.Slot)?.Rounds.Any(round => round.Room is not null) is true;
}

/// <summary>An interview with what is told beside it, for any reader.</summary>
internal sealed record InterviewSurroundings(
    Interview Interview, Position? Position, ImmutableDictionary<string, string> Rooms, ImmutableDictionary<string, DateTimeZone> Zones, OfferTimes Times, Instant Now)
{
    public InterviewView For(Person reader) => new(Interview, reader, Times.ZoneOf(reader), Now) { Position = Position, Rooms = Rooms, Zones = Zones };
}
