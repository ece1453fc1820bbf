using BackOffice.Domain.Interviews;
using NodaTime;
using static BackOffice.UnitTests.Interviews.Panel;

namespace BackOffice.UnitTests.Interviews;

public class FindSlotsTests
{
    [Fact]
    public void The_earliest_hour_comes_first_and_no_two_overlap() =>
        Assert.Equal("Tue 09:00, Tue 10:00, Tue 11:00, Tue 12:00, Tue 13:00", FindSlots.In(HourWith(Sam)).Starts());

    [Fact]
    public void Everybody_who_must_be_there_is_free()
    {
        var result = FindSlots.In(HourWith(Sam.Busy("09:00", "11:30"), Priya.Busy("12:30", "16:00")));
        Assert.Equal("Tue 11:30, Tue 16:00", result.Starts());
        Assert.Equal(["sam", "priya"], result.Slots[0].Rounds[0].People.AsEnumerable());
    }

    [Fact]
    public void A_slot_that_leaves_no_piece_of_a_day_too_short_to_work_in_goes_before_an_earlier_one() =>
        Assert.StartsWith("Tue 09:30", FindSlots.In(HourWith(Sam.Busy("09:00", "09:30").Busy("10:30", "10:45").Busy("11:30", "17:00"))).Starts(), StringComparison.Ordinal);

    [Fact]
    public void Each_works_by_the_clock_of_their_own_zone()
    {
        var result = FindSlots.In(HourWith(Sam.At("09:00", "20:00"), Priya.In("Asia/Kolkata").At("11:00", "19:00"), Bo.In("America/New_York").At("08:00", "16:00")));
        Assert.Equal("", result.Starts());
        Assert.Equal("Tue 14:00", FindSlots.In(HourWith(Sam, Priya.In("Asia/Kolkata").At("11:00", "19:30"), Bo.In("America/New_York").At("08:00", "16:00"))).Starts());
    }

    [Fact]
    public void In_the_week_between_two_changes_of_clocks_New_York_is_an_hour_nearer()
    {
        var from = new LocalDateTime(2026, 10, 27, 0, 0).InZoneStrictly(Berlin).ToInstant();
        var request = HourWith(Sam, Bo.In("America/New_York")) with { Range = new Interval(from, from + Duration.FromDays(1)), Now = from };
        Assert.Equal("Tue 14:00, Tue 15:00, Tue 16:00", FindSlots.In(request).Starts());
        Assert.Equal("Tue 15:00, Tue 16:00", FindSlots.In(HourWith(Sam, Bo.In("America/New_York"))).Starts());
    }

    [Fact]
    public void Lunch_and_buffers_are_kept()
    {
        var sam = Sam.Busy("10:00", "11:00") with { Lunch = Hours("12:30", "13:15"), BufferBefore = Duration.FromMinutes(10), BufferAfter = Duration.FromMinutes(5) };
        Assert.Equal("Tue 11:30, Tue 13:15, Tue 14:15, Tue 16:00", FindSlots.In(HourWith(sam)).Starts());
    }

    [Fact]
    public void A_day_with_as_many_interviews_as_somebody_may_have_is_full()
    {
        var sam = Sam.Busy("09:00", "10:00", BusyKind.Interview).Busy("10:00", "11:00", BusyKind.Interview) with { MostADay = 2 };
        Assert.Empty(FindSlots.In(HourWith(sam)).Slots);
        Assert.NotEmpty(FindSlots.In(HourWith(sam with { MostADay = 3 })).Slots);
    }

    [Fact]
    public void Notice_holidays_and_the_part_of_the_day_are_kept()
    {
        var request = HourWith(Sam) with { Range = new Interval(At("00:00"), At("00:00", 3)), Now = At("10:05"), Notice = Duration.FromHours(4), Holidays = [Tuesday.PlusDays(1)] };
        Assert.Equal("Tue 14:15, Tue 16:00, Thu 09:00", FindSlots.In(request with { Most = 3 }).Starts());
        Assert.All(FindSlots.In(request with { Most = 20 }).Slots, slot => Assert.NotEqual(Tuesday.PlusDays(1), slot.Start.InZone(Berlin).Date));
        Assert.Equal("Thu 12:00", FindSlots.In(request with { Within = Hours("12:00", "13:30") }).Starts());
    }

    [Fact]
    public void The_candidate_can_come_on_their_own_clock_when_they_said()
    {
        var candidate = new CandidateTime(DateTimeZoneProviders.Tzdb["America/New_York"], Hours("08:00", "20:00"));
        Assert.Equal("Tue 14:00, Tue 15:00, Tue 16:00", FindSlots.In(HourWith(Sam) with { Candidate = candidate }).Starts());
        Assert.Equal("Tue 15:15", FindSlots.In(HourWith(Sam) with
        {
            Candidate = candidate with { Offered = [new Interval(At("15:45"), At("16:15")), new Interval(At("15:05"), At("15:45"))] },
        }).Starts());
    }

    [Fact]
    public void Of_those_who_can_take_a_seat_who_had_fewer_interviews_does()
    {
        var request = HourWith(Sam with { Load = 2 }, Priya) with { Rounds = [new PanelRound(Duration.FromHours(1), [new Seat("sam", "priya")])] };
        Assert.All(FindSlots.In(request).Slots, slot => Assert.Equal(["priya"], slot.Rounds[0].People.AsEnumerable()));
        Assert.Equal(["sam"], FindSlots.In(request with { People = [request.People[0], Priya with { IsUnknown = true }] }).Slots[0].Rounds[0].People.AsEnumerable());
    }

    [Fact]
    public void Who_is_needed_for_one_seat_leaves_the_other_to_somebody_else()
    {
        var request = HourWith(Sam, Priya with { Load = 5 }) with { Rounds = [new PanelRound(Duration.FromHours(1), [new Seat("sam", "priya"), new Seat("sam")])] };
        Assert.Equal(["sam", "priya"], FindSlots.In(request).Slots[0].Rounds[0].People.AsEnumerable());
    }

    [Fact]
    public void Who_need_not_come_is_waited_for_a_little_and_not_for_long()
    {
        var request = HourWith(Sam, Bo.Busy("09:00", "12:00"));
        request = request with { Rounds = [new PanelRound(Duration.FromHours(1), [new Seat("sam")]) { Optional = ["bo"] }] };
        Assert.Equal("Tue 12:00", Local(FindSlots.In(request).Slots[0].Start));
        Assert.Equal(["bo"], FindSlots.In(request).Slots[0].Rounds[0].Optional.AsEnumerable());

        var gone = FindSlots.In(request with { People = [Sam, Bo.Busy("00:00", "23:00", BusyKind.OutOfOffice)] }).Slots[0];
        Assert.Equal(("Tue 09:00", "bo"), (Local(gone.Start), Assert.Single(gone.Rounds[0].Missing)));
    }

    [Fact]
    public void Rounds_follow_one_another_on_one_day_with_the_break_that_they_need()
    {
        var request = HourWith(Sam.Busy("09:00", "10:00"), Priya.Busy("12:00", "13:00")) with
        {
            Rounds =
            [
                new PanelRound(Duration.FromMinutes(50), [new Seat("sam")]),
                new PanelRound(Duration.FromHours(1), [new Seat("priya")]) { Break = Duration.FromMinutes(10), LongestBreak = Duration.FromHours(2) },
            ],
            Most = 1,
        };
        var slot = Assert.Single(FindSlots.In(request).Slots);
        Assert.Equal(["Tue 10:00", "Tue 11:00"], slot.Rounds.Select(round => Local(round.Start)));
        Assert.Equal("Tue 10:50", Local(slot.Rounds[0].End));
    }

    [Fact]
    public void The_smallest_room_that_holds_all_is_taken_and_kept_for_all_rounds()
    {
        var round = new PanelRound(Duration.FromHours(1), [new Seat("sam")]) { Optional = ["bo"] };
        var request = HourWith(Sam, Bo) with
        {
            Rounds = [round, round],
            Rooms = [new SlotRoom("hall", 20, []), new SlotRoom("box", 2, []), new SlotRoom("den", 4, [Taken("10:00", "11:00")]), new SlotRoom("dark", 3, []) { IsUnknown = true }],
            Most = 2,
        };
        var result = FindSlots.In(request);
        Assert.Equal(["hall", "hall"], result.Slots.Single(slot => slot.Start == At("09:00")).Rounds.Select(at => at.Room));
        Assert.Equal(["den", "den"], result.Slots.Single(slot => slot.Start == At("11:00")).Rounds.Select(at => at.Room));
        Assert.Equal(["dark"], result.Unknown.AsEnumerable());
    }

    [Fact]
    public void Who_cannot_be_read_is_not_free_and_is_named()
    {
        var result = FindSlots.In(HourWith(Sam, Priya with { IsUnknown = true }));
        Assert.Empty(result.Slots);
        Assert.Equal(["priya"], result.Unknown.AsEnumerable());
        Assert.Equal(new HindranceCount(Hindrance.Unknown, 93), Assert.Single(result.Why!.Obstacles.Single(obstacle => obstacle.Mailbox == "priya").Reasons));
    }

    [Fact]
    public void A_request_that_names_a_stranger_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => FindSlots.In(HourWith(Sam) with { Rounds = [new PanelRound(Duration.FromHours(1), [new Seat("nobody")])] }));
}
