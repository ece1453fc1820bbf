using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Searches again with one concession at a time, and with as little of it as will do.</summary>
internal static class RelaxRequest
{
    private const int MostQuarters = 12;
    private const int MostDaysLater = 28;

    private static readonly Duration Quarter = Duration.FromMinutes(15);

    // No round is shorter than that for the sake of a date.
    private static readonly Duration Shortest = Duration.FromMinutes(15);

    public static ImmutableArray<Relaxation> For(SlotRequest request) =>
    [
        .. Office(request)
            .Concat(request.People.Where(person => IsSeated(request, person) && Decides(request, person)).SelectMany(person => Person(request, person)))
            .OfType<Relaxation>()
            .OrderBy(relaxation => relaxation.Effort),
    ];

    private static bool IsSeated(SlotRequest request, SlotPerson person) => request.Rounds.Any(round =>
        round.Seats.Any(seat => seat.AnyOf.Contains(person.Mailbox, StringComparer.OrdinalIgnoreCase)));

    // Where nothing fits even if they can at any time, there is nothing to ask of them.
    private static bool Decides(SlotRequest request, SlotPerson person)
    {
        var always = new SlotPerson(person.Mailbox, WeeklyHours.EveryDay(person.Hours.Zone, DailyTime.AllDay), []);
        return FindSlots.BestOf(request with { People = request.People.Replace(person, always) }) is not null;
    }

    private static IEnumerable<Relaxation?> Person(SlotRequest request, SlotPerson person)
    {
        var mailbox = person.Mailbox;
        if (person.IsUnknown)
        {
            // What is not known of them cannot be asked for in part.
            yield return Try(request, person, person with { IsUnknown = false }, fits => new Relaxation.IfPersonIsFree(mailbox, fits));
            yield break;
        }

        if (person.BufferBefore > Duration.Zero || person.BufferAfter > Duration.Zero)
        {
            yield return Try(
                request, person, person with { BufferBefore = default, BufferAfter = default }, fits => new Relaxation.WithoutBuffers(mailbox, fits));
        }

        if (person.Busy.Any(busy => busy.Kind == BusyKind.Tentative))
        {
            yield return Try(
                request,
                person,
                person with { Busy = person.Busy.RemoveAll(busy => busy.Kind == BusyKind.Tentative) },
                fits => new Relaxation.OverTentative(mailbox, fits));
        }

        if (person.Lunch is not null)
        {
            yield return Try(request, person, person with { Lunch = null }, fits => new Relaxation.WithoutLunch(mailbox, fits));
        }

        if (person.MostADay is { } most)
        {
            yield return Try(request, person, person with { MostADay = most + 1 }, fits => new Relaxation.OneMoreThatDay(mailbox, fits));
        }

        yield return Least(QuartersBefore(person.Hours.Hours), quarters => Try(
            request,
            person,
            Earlier(person, quarters),
            fits => new Relaxation.StartsEarlier(mailbox, Earlier(person, quarters).Hours.Hours.Start, Quarter * quarters, fits)));
        yield return Least(QuartersAfter(person.Hours.Hours), quarters => Try(
            request,
            person,
            Later(person, quarters),
            fits => new Relaxation.StaysLater(mailbox, Later(person, quarters).Hours.Hours.End, Quarter * quarters, fits)));
    }

    private static IEnumerable<Relaxation?> Office(SlotRequest request)
    {
        yield return Try(request with { Notice = Duration.Zero }, request.Notice > Duration.Zero, fits => new Relaxation.AtShortNotice(fits));
        yield return Try(request with { Within = null }, request.Within is not null, fits => new Relaxation.AtAnyTimeOfDay(fits));
        yield return Try(request with { Candidate = null }, request.Candidate is not null, fits => new Relaxation.IfCandidateCan(fits));
        yield return Try(request with { Rooms = [] }, !request.Rooms.IsEmpty, fits => new Relaxation.WithoutRoom(fits));
        yield return Try(
            request with { Rounds = [.. request.Rounds.Select(round => round with { Optional = [] })] },
            !request.Rooms.IsEmpty && request.Rounds.Any(round => !round.Optional.IsEmpty),
            fits => new Relaxation.WithoutOptional(fits));
        for (var round = 0; round < request.Rounds.Length; round++)
        {
            yield return Shorter(request, round);
        }

        yield return Later(request);
        if (FindSlots.BestOf(request, leavesOut: true) is { } without)
        {
            yield return new Relaxation.WithoutSeats([.. without.Rounds.SelectMany(round => round.Open).Distinct()], without);
        }
    }

    // Shorter rounds move those that follow, so less time can fit where more does not; each is tried.
    private static Relaxation.ShorterRound? Shorter(SlotRequest request, int number)
    {
        var round = request.Rounds[number];
        for (var by = Quarter; by <= round.Length / 2 && round.Length - by >= Shortest; by += Quarter)
        {
            if (FindSlots.BestOf(request with { Rounds = request.Rounds.SetItem(number, round with { Length = round.Length - by }) }) is { } fits)
            {
                return new Relaxation.ShorterRound(number, by, fits);
            }
        }

        return null;
    }

    // Beyond what was read of the calendars nobody is known to be free.
    private static Relaxation.DaysLater? Later(SlotRequest request)
    {
        var known = request.KnownUntil ?? request.Range.End;
        var last = request.Range.End.InZone(request.Office).Date;
        for (var days = 1; days <= MostDaysLater; days++)
        {
            var end = request.Range.End.InZone(request.Office).TimeOfDay.On(last.PlusDays(days)).InZoneLeniently(request.Office).ToInstant();
            if (end > known || end - request.Range.Start > Duration.FromDays(SlotRequest.MostDays))
            {
                break;
            }

            if (FindSlots.BestOf(request with { Range = new Interval(request.Range.Start, end) }) is { } fits)
            {
                return new Relaxation.DaysLater(days, fits);
            }
        }

        return null;
    }

    private static Relaxation? Try(SlotRequest request, bool applies, Func<Slot, Relaxation> found) =>
        applies && FindSlots.BestOf(request) is { } fits ? found(fits) : null;

    private static Relaxation? Try(SlotRequest request, SlotPerson person, SlotPerson instead, Func<Slot, Relaxation> found) =>
        Try(request with { People = request.People.Replace(person, instead) }, applies: true, found);

    // More of it never fits less.
    private static Relaxation? Least(int most, Func<int, Relaxation?> attempt)
    {
        if (most < 1 || attempt(most) is not { } found)
        {
            return null;
        }

        var (low, high) = (1, most);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (attempt(middle) is { } less)
            {
                (high, found) = (middle, less);
            }
            else
            {
                low = middle + 1;
            }
        }

        return found;
    }

    private static SlotPerson Earlier(SlotPerson person, int quarters) => person with
    {
        Hours = person.Hours with { Hours = person.Hours.Hours with { Start = person.Hours.Hours.Start.PlusMinutes(-15 * quarters) } },
    };

    private static SlotPerson Later(SlotPerson person, int quarters) => person with
    {
        Hours = person.Hours with { Hours = person.Hours.Hours with { End = person.Hours.Hours.End.PlusMinutes(15 * quarters) } },
    };

    // The working day stays within one date, or where it does not anyway, within a day.
    private static int QuartersBefore(DailyTime hours) => hours.End <= hours.Start
        ? Math.Min(MostQuarters, Whole(hours.Start.TickOfDay - hours.End.TickOfDay) - 1)
        : Math.Min(MostQuarters, Whole(hours.Start.TickOfDay));

    private static int QuartersAfter(DailyTime hours) => hours.End <= hours.Start
        ? Math.Min(MostQuarters, Whole(hours.Start.TickOfDay - hours.End.TickOfDay) - 1)
        : Math.Min(MostQuarters, Whole(NodaConstants.TicksPerDay - hours.End.TickOfDay));

    private static int Whole(long ticks) => (int)(ticks / (15 * NodaConstants.TicksPerMinute));
}
