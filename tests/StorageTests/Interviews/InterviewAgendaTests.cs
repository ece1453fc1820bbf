using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;
using static BackOffice.StorageTests.Recruiting;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class InterviewAgendaTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task A_time_that_nobody_books_is_given_back_once_however_often_its_work_is_done()
    {
        var held = await office.HeldAsync(At(14));
        office.Clock.Advance(HoldPolicy.Usual.ForBooking);

        await Task.WhenAll(office.RunAsync(held.Due!), office.Another().RunAsync(held.Due!));
        await office.RunAsync(held.Due!);

        var lapsed = (await office.Interviews.FindAsync(held.Id, CancellationToken.None))!;
        Assert.Equal((InterviewState.Proposed, InterviewAction.HoldExpired, 3), (lapsed.State, lapsed.Last.What, lapsed.Version));
        Assert.Empty(await office.KeysAsync("hold|"));
        Assert.Equal(["candidate-erase"], await KindsAsync());
    }

    [Fact]
    public async Task The_panel_is_reminded_a_day_and_a_quarter_of_an_hour_before_and_asked_for_scores_after()
    {
        var booked = await office.BookedAsync(At(14, 2));
        var start = booked.Booking!.Slot.Start;

        await office.AtAsync(start - InterviewTimes.DayBefore - Duration.FromSeconds(1));
        Assert.Equal(InterviewStages.None, (await NowAsync(booked)).Told);
        await office.AtAsync(start - InterviewTimes.DayBefore);
        Assert.Equal(InterviewStages.DayBefore, (await NowAsync(booked)).Told);
        await office.AtAsync(start - InterviewTimes.SoonBefore);
        Assert.Equal(InterviewStages.DayBefore | InterviewStages.SoonBefore, (await NowAsync(booked)).Told);
        await office.AtAsync(booked.Booking.Slot.End);
        Assert.Equal(InterviewState.Over, (await NowAsync(booked)).State);
        await office.AtAsync(booked.Booking.Slot.End + Duration.FromDays(30));

        var over = await NowAsync(booked);
        Assert.Equal(InterviewTimes.MostReminders, over.Reminders);
        var history = await office.Interviews.HistoryAsync(over, 100, CancellationToken.None);
        Assert.Equal(
            [InterviewAction.RemindedDayBefore, InterviewAction.RemindedSoonBefore, InterviewAction.Ended, InterviewAction.ScoresMissing, InterviewAction.ScoresOverdue],
            history.Skip(3).Take(5).Select(change => change.What));
        Assert.Equal(["candidate-erase"], await KindsAsync());

        // It is booked, a day from now, about to begin, and over; then come the reminders.
        Assert.Equal(4 + InterviewTimes.MostReminders, office.Committed.Effects.OfType<Effect.ShowCase>().Count(show => show.Person == Sam.Id && show.Ring));
    }

    [Fact]
    public async Task Who_wants_to_be_interviewed_at_another_time_is_not_reminded_of_the_first()
    {
        var booked = await office.BookedAsync(At(14, 2));
        var moved = await office.ConfirmedAsync(await office.ChangedAsync(Wants(booked, At(14, 5)), Emma));
        await office.AtAsync(At(14, 2).End);

        Assert.Equal(moved.Version, (await NowAsync(moved)).Version);
        Assert.Equal(["interview-clock"], await KindsAsync());
    }

    private async Task<Interview> NowAsync(Interview interview) => (await office.Interviews.FindAsync(interview.Id, CancellationToken.None))!;

    private async Task<string[]> KindsAsync() => [.. (await office.KeysAsync("due|")).Select(key => key.Split('|')[^1])];
}
