using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator.Calendars;
using BackOffice.Playground.Parts;
using Microsoft.Playwright;

namespace BackOffice.BrowserTests;

/// <summary>What three people do and see in a browser, from a sentence over the interview to the decision, while the clock is moved.</summary>
public sealed class InterviewWalkTests : BrowserTest
{
    private static readonly string[] Criteria = ["Technical skill", "Communication", "Curiosity"];

    [Fact]
    public Task An_interview_goes_from_a_sentence_over_everybodys_calendar_and_their_scores_to_the_decision() => WalkAsync(async () =>
    {
        var hanna = await Office.WindowOfAsync(DemoPeople.Hanna);
        var emma = await Office.WindowOfAsync(DemoPeople.Emma);
        var eric = await Office.WindowOfAsync(DemoPeople.Eric);

        await hanna.SaysAsync("interview Jane Doe for the analyst role with Emma and Eric next week");
        await hanna.SeesAsync("Other times");
        await hanna.FillsAsync("Mail, for the invitation", "jane.doe@mail.example");
        await hanna.PictureAsync("interview-1-times");
        await hanna.PressesFirstAsync("Book");
        await hanna.About("INT-").SeesAsync("Booked");
        var id = await hanna.About("INT-").CaseAsync();
        await emma.About(id).SeesAsync("Booked");
        await eric.About(id).SeesAsync("Booked");
        await hanna.PictureAsync("interview-2-booked");
        await emma.PictureAsync("interview-2-invited");

        var meeting = Meeting(DemoPeople.Hanna);
        await LookAtWeekAsync(meeting);

        var invited = await emma.CardsAsync();
        await MoveClockAsync("15 minutes before");
        await emma.SeesCardsAsync(invited + 1);
        await emma.About(id).PressesAsync("History");
        await emma.About(id).SeesAsync("The panel was reminded, minutes before");
        await emma.PictureAsync("interview-4-reminded");

        await MoveClockAsync("When it is over");
        await ScoreAsync(emma.About(id), "3 · Good", "Yes", "Knew her numbers.");
        await emma.About(id).SeesAsync("Knew her numbers.");
        await hanna.About(id).SeesAsync("1 of 2 scores are in");
        await eric.About(id).SeesAsync("Give score");
        await eric.About(id).DoesNotSeeAsync("Knew her numbers.");
        await eric.PictureAsync("interview-5-first-score-is-in");
        await ScoreAsync(eric.About(id), "4 · Outstanding", "Clearly yes", "Asked good questions.");
        await eric.About(id).SeesAsync("Knew her numbers.");
        await eric.PictureAsync("interview-6-scored");

        await hanna.About(id).SeesAsync("Asked good questions.");
        await hanna.About(id).SeesAsync("Knew her numbers.");
        await hanna.PictureAsync("interview-7-scores");
        await hanna.About(id).PressesAsync("Offer");
        await hanna.About(id).SeesAsync("Hanna HR decided: an offer");
        await hanna.PictureAsync("interview-8-decided");
        Assert.Equal(meeting.Start, Meeting(DemoPeople.Emma).Start);
    });

    private EmulatedEvent Meeting(DemoPerson person) => Assert.Single(
        Office.Graph.Calendars.Of(person.ObjectId, DateTimeOffset.MinValue, DateTimeOffset.MaxValue), one => one.Subject.Contains("Jane Doe", StringComparison.Ordinal));

    private async Task LookAtWeekAsync(EmulatedEvent meeting)
    {
        var page = await Office.PageAsync(new Uri($"{Office.Graph.WeekPageAddress}?week={meeting.Start:yyyy-MM-dd}"));
        foreach (var person in new[] { DemoPeople.Hanna, DemoPeople.Emma, DemoPeople.Eric })
        {
            var row = page.Locator("section").Filter(new LocatorFilterOptions { Has = page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = person.DisplayName }) });
            await Assertions.Expect(row.GetByText(meeting.Subject)).ToBeVisibleAsync();
        }

        await PictureAsync(page, "interview-3-light");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await PictureAsync(page, "interview-3-dark");
        await page.SetViewportSizeAsync(390, 844);
        await PictureAsync(page, "interview-3-phone");
        await page.CloseAsync();
    }

    private async Task MoveClockAsync(string button)
    {
        var page = await Office.PageAsync(Office.Graph.ClockPageAddress);
        await PictureAsync(page, "clock");

        // The page comes back once the bot goes by the new time.
        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).ClickAsync(),
            answer => answer is { Status: 200, Request.Method: "GET" } && answer.Url == Office.Graph.ClockPageAddress.ToString());
        await Assertions.Expect(page.GetByText("ahead of the real time")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    private static async Task ScoreAsync(Window person, string points, string recommend, string note)
    {
        await person.SeesAsync("Give score");
        await person.PressesAsync("Give score");
        var form = person.About("Your score for Jane Doe");
        foreach (var criterion in Criteria)
        {
            await form.TicksAsync(criterion, points);
        }

        await form.TicksAsync("Would you have the candidate?", recommend);
        await form.FillsAsync("What should the others know?", note);
        await form.PictureAsync("interview-5-scorecard");
        await form.PressesAsync("Send score");
    }

    private static async Task PictureAsync(IPage page, string name) => await page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = RepositoryFolder.Below("artifacts", "browser", $"Page-{name}.png"),
        FullPage = true,
    });
}
