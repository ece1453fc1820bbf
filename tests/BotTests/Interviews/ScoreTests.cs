using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Playground.DemoOffice;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>From the reminder to the decision.</summary>
public sealed class ScoreTests : InterviewTest
{
    private static readonly (string, string)[] Good =
    [
        ("score1", "4"), ("score2", "3"), ("score3", "4"), ("score4", "3"), ("recommend", nameof(Recommendation.Yes)), ("note", "Knew her numbers."),
    ];

    [Fact]
    public async Task The_panel_is_reminded_a_day_and_a_quarter_of_an_hour_before()
    {
        var id = await BookedAsync();

        await Office.PassAsync(Duration.FromHours(4), Duration.FromMinutes(15));
        await Office.DueDoneAsync();
        await Office.SettledAsync();
        Assert.StartsWith("Soon:", Niamh.Chat.FromBot.Last(message => message.Card is not null).Summary, StringComparison.Ordinal);

        await Office.PassAsync(Duration.FromHours(23.25), Duration.FromMinutes(15));
        await Office.DueDoneAsync();
        await Office.SettledAsync();
        Assert.StartsWith("In 15 minutes: Jane Doe", Jörg.Chat.FromBot.Last(message => message.Card is not null).Summary, StringComparison.Ordinal);
        Assert.Contains((await OnlyAsync()).Booking!.JoinLink!, Shown(Jörg, id).Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_scores_are_read_once_ones_own_is_in_and_HR_decides_when_all_are()
    {
        var id = await HeldAsync();
        await ScoreAsync(Niamh, id);

        Assert.DoesNotContain("Knew her numbers.", Shown(Jörg, id).Words, StringComparison.Ordinal);
        await Jörg.SaysAsync(id);
        Assert.DoesNotContain("Knew her numbers.", Jörg.LastCard().Words, StringComparison.Ordinal);

        await ScoreAsync(Jörg, id, ("note", "Asked good questions."));
        Assert.Contains("Knew her numbers.", Shown(Jörg, id).Words, StringComparison.Ordinal);
        await Office.SettledAsync();
        var summary = Shown(Hanna, id);
        Assert.Contains("Asked good questions.", summary.Words, StringComparison.Ordinal);
        Assert.Contains("Problem solving", summary.Words, StringComparison.Ordinal);

        await summary.PressAsync("Offer");
        Assert.Equal((InterviewState.Done, Verdict.Offer), ((await OnlyAsync()).State, (await OnlyAsync()).Verdict));
    }

    [Fact]
    public async Task A_scorecard_with_gaps_comes_back_with_all_that_was_written()
    {
        var id = await HeldAsync();
        await Shown(Niamh, id).PressAsync("Give score");

        await Niamh.LastCard().PressAnywayAsync("Send score", ("score1", "4"), ("note", "Very good."));

        var again = Niamh.Cards().Last(card => card.Buttons.Contains("Send score"));
        Assert.Equal(("4", "Very good."), (again.Shown("score1"), again.Shown("note")));
        Assert.Empty((await OnlyAsync()).Scorecards);
    }

    [Fact]
    public async Task Who_forgets_is_reminded_and_HR_learns_of_it()
    {
        var id = await HeldAsync();
        var before = Niamh.Chat.FromBot.Length;

        await Office.PassAsync(Duration.FromDays(3), Duration.FromHours(3));
        await Office.DueDoneAsync();
        await Office.SettledAsync();

        Assert.True(Niamh.Chat.FromBot.Length - before >= 2, "Nobody reminded Niamh twice.");
        Assert.Equal("Please score Jane Doe", Niamh.Chat.FromBot[^1].Summary);
        Assert.Contains("Missing: Niamh O'Brien and Jörg Müller", Shown(Hanna, id).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_not_come_is_not_scored()
    {
        var id = await HeldAsync();

        await Shown(Niamh, id).PressAsync("Did not come");
        await Office.SettledAsync();

        Assert.True((await OnlyAsync()).IsNoShow);
        Assert.DoesNotContain("Give score", Shown(Jörg, id).Buttons);
        Assert.Contains("did not come", Shown(Hanna, id).Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_refusal_goes_out_as_HR_wrote_it_and_once()
    {
        var id = await HeldAsync();
        await Shown(Hanna, id).PressAsync("Reject");
        var letter = Hanna.Cards().Last(card => card.Asks("letter"));
        Assert.Contains("Jane Doe", letter.Shown("letter"), StringComparison.Ordinal);

        var title = letter.Buttons.First(button => button.Contains("mail", StringComparison.OrdinalIgnoreCase));
        await Task.WhenAll(letter.PressAsync(title, ("letter", "Dear Jane, not this time.")), letter.PressAsync(title, ("letter", "Dear Jane, not this time.")));
        await Office.SettledAsync();

        var mail = Assert.Single(Office.Graph.Mails.All);
        Assert.Equal("Dear Jane, not this time.", mail.Text.Trim());
        Assert.Equal(Verdict.Reject, (await OnlyAsync()).Verdict);
    }

    [Fact]
    public async Task The_next_round_of_a_position_is_planned_with_its_own_panel_at_a_press()
    {
        var hr = new Person(new PersonId(DemoPeople.Hanna.ObjectId), "Hanna HR", Roles.HumanResources);
        Assert.IsType<PositionDecision.Accepted>(await Office.Part<IPositions>().WriteAsync(
            new WritePosition(
                new PositionForm
                {
                    Code = "ANALYST",
                    Name = "Analyst",
                    Criteria = "Skill",
                    Rounds =
                    [
                        new RoundForm { Name = "First talk", Minutes = "60", Panel = "niamh.o'brien@example.com" },
                        new RoundForm { Name = "Final", Minutes = "30", Panel = "emma@example.com" },
                    ],
                },
                Seen: 0),
            hr,
            CancellationToken.None));
        var id = await HeldAsync();

        await Shown(Hanna, id).PressAsync("Next round");
        await Shown(Hanna, id).PressAsync("Plan next round");
        await Times(Hanna).PressAsync("Book");
        await Office.SettledAsync();

        var card = Hanna.LastCard();
        Assert.Contains("Final", card.Words, StringComparison.Ordinal);
        Assert.Contains("Emma", card.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Select(key => key.Split('|')[0]).Distinct().Count());
    }

    [Fact]
    public async Task After_the_time_for_which_the_office_keeps_it_nothing_of_the_candidate_is_left()
    {
        var id = await HeldAsync();
        await Shown(Hanna, id).PressAsync("Offer");
        await Office.SettledAsync();

        await Office.PassAsync(Duration.FromDays(181), Duration.FromDays(10));
        await Office.DueDoneAsync();
        await Office.SettledAsync();

        Assert.True((await OnlyAsync()).Candidate.IsErased);
        Assert.DoesNotContain(await Office.Rows.FingerprintAsync(), row => row.Contains("Jane", StringComparison.Ordinal));
        await Hanna.SaysAsync(id);
        Assert.DoesNotContain("Jane", Hanna.LastCard().Words, StringComparison.Ordinal);
    }

    private async Task<string> BookedAsync()
    {
        await Hanna.SaysAsync(JaneWithBoth);
        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledAsync();
        return (await OnlyAsync()).Id.Value;
    }

    /// <summary>The interview took place.</summary>
    private async Task<string> HeldAsync()
    {
        var id = await BookedAsync();
        await Office.PassAsync(Duration.FromHours(29), Duration.FromHours(1));
        await Office.DueDoneAsync();
        await Office.SettledAsync();
        Assert.Equal(InterviewState.Over, (await OnlyAsync()).State);
        return id;
    }

    private static async Task ScoreAsync(Teammate person, string id, params (string Input, string Text)[] other)
    {
        await Shown(person, id).PressAsync("Give score");
        await person.Cards().Last(card => card.Buttons.Contains("Send score"))
            .PressAsync("Send score", [.. Good.Where(field => other.All(one => one.Input != field.Item1)), .. other]);
    }
}
