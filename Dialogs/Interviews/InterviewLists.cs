using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>The cards that list interviews.</summary>
public sealed class InterviewLists(IInterviews interviews, OfferTimes times, WorkingHours hours, IClock clock)
{
    private const int MostWaiting = 10;

    public async Task<AdaptiveCard?> OwnAsync(Person person, string? after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        var page = await interviews.ListOpenOfAsync(person.Id, after, InterviewListCard.PageSize, cancellation);
        return InterviewListCard.For(page, isOwn: true, first: after is null, times.ZoneOf(person), clock.GetCurrentInstant());
    }

    /// <summary>Null for who does not recruit.</summary>
    public async Task<AdaptiveCard?> AllAsync(Person person, string? after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Recruits
            ? InterviewListCard.For(
                await interviews.ListOpenAsync(after, InterviewListCard.PageSize, cancellation),
                isOwn: false,
                first: after is null,
                times.ZoneOf(person),
                clock.GetCurrentInstant())
            : null;
    }

    /// <summary>Today's interviews, and what waits for somebody; null for who does not recruit.</summary>
    public async Task<AdaptiveCard?> TodayAsync(Person person, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Recruits ? Card(await DayAsync(cancellation)) : null;
    }

    /// <summary>The same; null also where there is nothing to tell.</summary>
    public async Task<AdaptiveCard?> MorningAsync(Person person, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Recruits && await DayAsync(cancellation) is var day && (!day.Booked.IsEmpty || !day.Waiting.IsEmpty) ? Card(day) : null;
    }

    private async Task<Day> DayAsync(CancellationToken cancellation)
    {
        var today = hours.DateOf(clock.GetCurrentInstant());
        var whole = new Interval(hours.Zone.AtStartOfDay(today).ToInstant(), hours.Zone.AtStartOfDay(today.PlusDays(1)).ToInstant());
        var booked = interviews.ListBetweenAsync(whole, cancellation);
        var open = interviews.ListOpenAsync(after: null, MostWaiting, cancellation);
        var undecided = await interviews.ListUndecidedAsync(after: null, MostWaiting, cancellation);
        return new Day(
            today,
            await booked,
            [
                .. (await open).Items.Where(item => item.State is InterviewState.Proposed or InterviewState.AwaitingApproval),
                .. undecided.Items.Where(item => item.ScoresMissing == 0),
            ]);
    }

    private AdaptiveCard Card(Day day) => TodayCard.For(day.Booked, day.Waiting, day.Date, hours.Zone);

    private sealed record Day(LocalDate Date, ImmutableArray<InterviewListItem> Booked, ImmutableArray<InterviewListItem> Waiting);
}
