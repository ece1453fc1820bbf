using BackOffice.Domain.Interviews;
using NodaTime;
using static BackOffice.UnitTests.Interviews.Panel;

namespace BackOffice.UnitTests.Interviews;

public class NoSlotTests
{
    [Fact]
    public void It_fits_if_Bo_starts_at_half_past_eight()
    {
        var offers = Why(HourWith(Sam.At("08:00", "16:00").Busy("09:30", "16:00"), Bo)).Relaxations;
        var early = Assert.Single(offers.OfType<Relaxation.StartsEarlier>());
        Assert.Equal(("bo", new LocalTime(8, 30), Duration.FromMinutes(30), "Tue 08:30"), (early.Mailbox, early.At, early.By, Local(early.Fits.Start)));
    }

    [Fact]
    public void Of_each_who_is_needed_it_is_said_what_takes_their_time()
    {
        var bo = Bo.Busy("09:00", "12:00", BusyKind.OutOfOffice).Busy("13:00", "17:00") with { Lunch = Hours("12:00", "13:00") };
        var why = Why(HourWith(Sam, bo));
        Assert.Equal(["", "sam", "bo"], why.Obstacles.Select(obstacle => obstacle.Mailbox ?? ""));
        var ofBo = why.Obstacles[2];
        Assert.Equal(0, ofBo.Left);
        Assert.Equal(
            [new(Hindrance.OutsideHours, 64), new(Hindrance.Busy, 16), new(Hindrance.OutOfOffice, 12), new HindranceCount(Hindrance.Lunch, 1)],
            ofBo.Reasons.AsEnumerable());
        Assert.Equal(29, why.Obstacles[1].Left);
    }

    [Fact]
    public void What_asks_the_least_comes_first()
    {
        var sam = Sam.Busy("09:00", "12:00").Busy("13:00", "17:00", BusyKind.Tentative) with { Lunch = Hours("12:00", "13:00") };
        Assert.Equal(
            ["OverTentative", "WithoutLunch", "StartsEarlier", "StaysLater"],
            Why(HourWith(sam)).Relaxations.Select(offer => offer.GetType().Name).Where(name => name is not "ShorterRound"));
    }

    [Fact]
    public void It_fits_if_it_is_a_quarter_of_an_hour_shorter()
    {
        var shorter = Assert.Single(Why(HourWith(Sam.Busy("09:45", "17:00"))).Relaxations.OfType<Relaxation.ShorterRound>());
        Assert.Equal((0, Duration.FromMinutes(15), Duration.FromMinutes(45)), (shorter.Round, shorter.By, shorter.Fits.End - shorter.Fits.Start));
    }

    [Fact]
    public void A_later_day_is_offered_as_far_as_the_calendars_were_read()
    {
        var request = HourWith(Sam.Busy("00:00", "23:00").Busy("00:00", "23:00", day: 1));
        Assert.Empty(Why(request).Relaxations.OfType<Relaxation.DaysLater>());
        Assert.Empty(Why(request with { KnownUntil = At("00:00", 2) }).Relaxations.OfType<Relaxation.DaysLater>());
        var later = Assert.Single(Why(request with { KnownUntil = At("00:00", 6) }).Relaxations.OfType<Relaxation.DaysLater>());
        Assert.Equal((2, "Thu 09:00"), (later.Days, Local(later.Fits.Start)));
    }

    [Fact]
    public void The_fewest_who_would_have_to_stay_away_are_named()
    {
        var away = Why(HourWith(Sam, Priya.Busy("00:00", "23:00"), Bo)).Relaxations.OfType<Relaxation.WithoutSeats>().Single();
        Assert.Equal(new Seat("priya"), Assert.Single(away.Seats));
        Assert.Equal(["sam", "bo"], away.Fits.Rounds[0].People.AsEnumerable());
    }

    [Fact]
    public void Somebody_alone_who_has_no_time_cannot_be_left_out() =>
        Assert.Empty(Why(HourWith(Sam.Busy("00:00", "23:00"))).Relaxations.OfType<Relaxation.WithoutSeats>());

    [Fact]
    public void Who_cannot_be_read_can_be_asked()
    {
        var asked = Assert.IsType<Relaxation.IfPersonIsFree>(Why(HourWith(Sam, Priya with { IsUnknown = true })).Relaxations[0]);
        Assert.Equal(("priya", "Tue 09:00"), (asked.Mailbox, Local(asked.Fits.Start)));
    }

    [Fact]
    public void Too_little_notice_and_a_holiday_are_told_of_the_office()
    {
        var office = Why(HourWith(Sam) with { Now = At("12:00"), Notice = Duration.FromHours(24) }).Obstacles[0];
        Assert.Equal((null, 0, new HindranceCount(Hindrance.Notice, 96)), (office.Mailbox, office.Left, Assert.Single(office.Reasons)));

        var holiday = Why(HourWith(Sam) with { Holidays = [Tuesday] }).Obstacles[0];
        Assert.Equal(new HindranceCount(Hindrance.NoDay, 96), Assert.Single(holiday.Reasons));
    }

    private static NoSlot Why(SlotRequest request) => FindSlots.In(request).Why!;
}
