using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>What the office notices and tells by itself.</summary>
public sealed class MorningTests : InterviewTest
{
    [Fact]
    public async Task HR_reads_in_the_morning_whom_they_meet_that_day()
    {
        await BookedAsync();

        await Office.PassAsync(Duration.FromHours(23), Duration.FromMinutes(30));
        await Office.DueDoneAsync();
        await Office.SettledAsync();

        var morning = Hanna.Cards().Single(card => card.Words.StartsWith("Interviews", StringComparison.Ordinal));
        Assert.Contains("Jane Doe", morning.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Emma.Cards(), card => card.Words.Contains("Jane Doe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_morning_without_interviews_disturbs_nobody()
    {
        var before = Hanna.Chat.FromBot.Length;

        await Office.PassAsync(Duration.FromDays(3), Duration.FromHours(6));
        await Office.DueDoneAsync();
        await Office.SettledAsync();

        Assert.Equal(before, Hanna.Chat.FromBot.Length);
    }

    [Fact]
    public async Task A_declined_invitation_is_noticed_and_somebody_else_can_be_asked()
    {
        var interview = await BookedAsync();
        Office.Graph.Invitations.Answer(interview.Booking!.EventId!, "joerg.mueller@example.com", "declined");

        await Office.PassAsync(Duration.FromMinutes(10), Duration.FromMinutes(2));
        await UntilDeclinedAsync();
        await Office.SettledAsync();

        var card = Shown(Hanna, interview.Id.Value);
        Assert.Contains("Jörg declined the invitation", card.Words, StringComparison.Ordinal);
        Assert.Equal("Jörg declined: Jane Doe, analyst, Tue, Mar 2, 13:00", Hanna.Chat.FromBot[^1].Summary);
        await card.PressAsync("Swap");
        await Hanna.Cards().Last(shown => shown.Asks("comes")).PressAsync("Swap", ("leaves", "joerg.mueller@example.com"), ("comes", "Emma Employee"));
        await Office.SettledAsync();
        Assert.Equal((InterviewState.Booked, 0), ((await OnlyAsync()).State, (await OnlyAsync()).Declined.Length));
    }

    private async Task<Interview> BookedAsync()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledAsync();
        return await OnlyAsync();
    }

    private async Task UntilDeclinedAsync()
    {
        for (var i = 0; i < 100 && (await OnlyAsync()).Declined.IsEmpty; i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100));
            Office.Time.Advance(Duration.FromSeconds(5));
        }

        Assert.NotEmpty((await OnlyAsync()).Declined);
    }
}
