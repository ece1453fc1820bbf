using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Playground.Parts;
using BackOffice.Support;
using Microsoft.Playwright;

namespace BackOffice.BrowserTests;

/// <summary>The pages that the emulator has for people, with something on each, at a desk and on a phone.</summary>
public sealed class EmulatorPageTests
{
    [Fact]
    public async Task Every_page_opens_leads_to_the_others_and_fits_on_a_phone()
    {
        await using var graph = await EmulatedGraph.StartAsync(zone: BotProcess.OfficeTimeZone);
        Fill(graph);
        await using var chromium = await Chromium.LaunchAsync();
        var page = await chromium.NewPageAsync();
        foreach (var (address, title, name) in new[]
        {
            (graph.WeekPageAddress, "Everyone's calendar", "calendars"), (graph.MailPageAddress, "Mails sent", "mails"), (graph.AbsencePageAddress, "Who is out of office", "absences"),
            (graph.TroublePageAddress, "What shall go wrong", "troubles"), (graph.ClockPageAddress, "The office's clock", "clock"),
        })
        {
            await page.SetViewportSizeAsync(1_280, 800);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            var answer = await page.GotoAsync(address.ToString());
            Assert.Equal((200, title), (answer!.Status, await page.TitleAsync()));
            Assert.Equal(5, await page.GetByRole(AriaRole.Navigation, new PageGetByRoleOptions { Name = "Pages" }).GetByRole(AriaRole.Link).CountAsync());
            await PictureAsync(page, $"{name}-light");
            await page.SetViewportSizeAsync(360, 740);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await PictureAsync(page, $"{name}-phone");
        }
    }

    private static void Fill(EmulatedGraph graph)
    {
        var soon = graph.Clock.GetUtcNow().AddHours(1);
        graph.Calendars.Add(DemoPeople.Emma.ObjectId, "Writing", soon, soon.AddHours(2));
        graph.Absences.Block(DemoPeople.Eric.ObjectId, soon, soon.AddDays(1));
        graph.Absences.Reply(DemoPeople.Hanna.ObjectId);
    }

    private static async Task PictureAsync(IPage page, string name) => await page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = RepositoryFolder.Below("artifacts", "browser", $"Emulator-{name}.png"),
        FullPage = true,
    });
}
