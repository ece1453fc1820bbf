using BackOffice.Domain.Interviews;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit.Abstractions;

namespace BackOffice.UnitTests.Interviews;

public class SlotSearchPropertyTests(ITestOutputHelper output)
{
    private const int Requests = 4_000;
    private const int Hopeless = 150;

    [Fact]
    public void The_search_finds_what_trying_everything_finds()
    {
        var found = 0;
        foreach (var request in DrawnRequests.All.Sample(Requests, new Rnd(2027), 10))
        {
            var result = FindSlots.In(request);
            var plain = new PlainSlotSearch(request);
            var best = plain.Best();
            Assert.Equal(
                best.Select(slot => (string.Join(' ', slot.Starts), slot.Cost)),
                result.Slots.Select(slot => (string.Join(' ', slot.Rounds.Select(round => round.Start)), slot.Score.Total)));
            Assert.All(result.Slots, slot => Assert.Equal(plain.Judge(slot), slot.Score));
            Assert.Equal(result.Slots.IsEmpty, result.Why is not null);
            found += result.Slots.IsEmpty ? 0 : 1;
        }

        output.WriteLine($"{Requests} requests, {found} of which have a slot");
        Assert.InRange(found, Requests / 5, Requests * 4 / 5);
    }

    [Fact]
    public void Each_time_that_was_found_is_found_again_by_its_beginning_and_no_other_begins_there()
    {
        var again = 0;
        foreach (var request in DrawnRequests.All.Sample(Requests / 4, new Rnd(11), 10))
        {
            foreach (var slot in FindSlots.In(request).Slots)
            {
                var at = FindSlots.At(request, slot.Start);
                Assert.Equal(slot.Start, at?.Start);
                Assert.Null(FindSlots.At(request, slot.Start + Duration.FromMinutes(1)));
                again++;
            }

            Assert.Null(FindSlots.At(request, request.Range.End));
        }

        Assert.True(again > Requests / 20);
    }

    [Fact]
    public void Whatever_is_offered_to_make_it_fit_does()
    {
        var offers = 0;
        foreach (var request in DrawnRequests.All.Sample(4 * Hopeless, new Rnd(7), 10).Where(request => FindSlots.In(request).Slots.IsEmpty).Take(Hopeless))
        {
            foreach (var offer in FindSlots.In(request).Why!.Relaxations)
            {
                if (offer is Relaxation.WithoutSeats && !request.Rooms.IsEmpty)
                {
                    // The room is still one for all who were to come.
                    continue;
                }

                var relaxed = Relaxed(request, offer);
                var plain = new PlainSlotSearch(relaxed with { Most = 1 });
                var best = plain.Best();
                Assert.True(best.Length == 1, $"{offer} for {request}");
                var (starts, cost) = best[0];
                Assert.Equal(starts, offer.Fits.Rounds.Select(round => round.Start));
                Assert.Equal(cost, offer.Fits.Score.Total);
                offers++;
            }
        }

        output.WriteLine($"{offers} offers");
        Assert.InRange(offers, Hopeless / 3, int.MaxValue);
    }

    [Fact]
    public void Nothing_less_would_have_been_enough()
    {
        var offers = 0;
        foreach (var request in DrawnRequests.All.Sample(4 * Hopeless, new Rnd(11), 10).Where(request => FindSlots.In(request).Slots.IsEmpty).Take(Hopeless))
        {
            foreach (var less in FindSlots.In(request).Why!.Relaxations.Select(offer => Less(request, offer)).OfType<SlotRequest>())
            {
                Assert.Empty(new PlainSlotSearch(less).Best());
                offers++;
            }
        }

        output.WriteLine($"{offers} offers");
        Assert.InRange(offers, Hopeless / 10, int.MaxValue);
    }

    /// <summary>The request with what an offer asks for.</summary>
    private static SlotRequest Relaxed(SlotRequest request, Relaxation offer) => offer switch
    {
        Relaxation.IfPersonIsFree(var who, _) => With(request, who, person => person with { IsUnknown = false }),
        Relaxation.WithoutBuffers(var who, _) => With(request, who, person => person with { BufferBefore = default, BufferAfter = default }),
        Relaxation.OverTentative(var who, _) => With(request, who, person => person with
        {
            Busy = [.. person.Busy.Where(busy => busy.Kind != BusyKind.Tentative)],
        }),
        Relaxation.StartsEarlier(var who, var at, _, _) => With(request, who, person => person with
        {
            Hours = person.Hours with { Hours = person.Hours.Hours with { Start = at } },
        }),
        Relaxation.StaysLater(var who, var until, _, _) => With(request, who, person => person with
        {
            Hours = person.Hours with { Hours = person.Hours.Hours with { End = until } },
        }),
        Relaxation.WithoutLunch(var who, _) => With(request, who, person => person with { Lunch = null }),
        Relaxation.OneMoreThatDay(var who, _) => With(request, who, person => person with { MostADay = person.MostADay + 1 }),
        Relaxation.ShorterRound(var round, var by, _) => request with
        {
            Rounds = request.Rounds.SetItem(round, request.Rounds[round] with { Length = request.Rounds[round].Length - by }),
        },
        Relaxation.AtShortNotice => request with { Notice = Duration.Zero },
        Relaxation.AtAnyTimeOfDay => request with { Within = null },
        Relaxation.IfCandidateCan => request with { Candidate = null },
        Relaxation.WithoutRoom => request with { Rooms = [] },
        Relaxation.WithoutOptional => request with { Rounds = [.. request.Rounds.Select(round => round with { Optional = [] })] },
        Relaxation.WithoutSeats(_, var fits) => request with
        {
            Rounds = [.. request.Rounds.Zip(fits.Rounds, (round, at) => round with { Seats = [.. Rest(round, at)] })],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(offer), offer, "Nobody asked for that."),
    };

    /// <summary>The request with a little less than what an offer asks for; null where there is nothing less.</summary>
    private static SlotRequest? Less(SlotRequest request, Relaxation offer)
    {
        var quarter = Duration.FromMinutes(15);
        return offer switch
        {
            Relaxation.StartsEarlier early when early.By > quarter => Relaxed(request, early with { At = early.At.PlusMinutes(15) }),
            Relaxation.StaysLater late when late.By > quarter => Relaxed(request, late with { Until = late.Until.PlusMinutes(-15) }),
            Relaxation.ShorterRound shorter when shorter.By > quarter => Relaxed(request, shorter with { By = shorter.By - quarter }),
            Relaxation.WithoutSeats { Fits: var fits } when fits.Rounds.Sum(round => round.Open.Length) == 1 => request,
            _ => null,
        };
    }

    // Which of two like seats is open makes no difference.
    private static List<Seat> Rest(PanelRound round, SlotRound at)
    {
        var rest = round.Seats.ToList();
        foreach (var open in at.Open)
        {
            rest.Remove(open);
        }

        return rest;
    }

    private static SlotRequest With(SlotRequest request, string mailbox, Func<SlotPerson, SlotPerson> change) =>
        request with { People = [.. request.People.Select(person => person.Mailbox == mailbox ? change(person) : person)] };
}
