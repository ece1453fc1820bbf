using System.Net.Http.Headers;
using System.Net.Http.Json;
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
        await FillAsync(graph);
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

    private static async Task FillAsync(EmulatedGraph graph)
    {
        var soon = graph.Clock.GetUtcNow().AddHours(1);
        graph.Calendars.Add(DemoPeople.Emma.ObjectId, "Writing", soon, soon.AddHours(2));
        graph.Absences.Block(DemoPeople.Eric.ObjectId, soon, soon.AddDays(1));
        graph.Absences.Reply(DemoPeople.Hanna.ObjectId);
        graph.Troubles.LoseAnswer("/getSchedule", 2);
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "development") } };
        var recipient = new { EmailAddress = new { Address = "service@printworks.example" } };
        using var sent = await http.PostAsJsonAsync($"{graph.Endpoint}/users/{DemoPeople.Mailbox}/sendMail", new
        {
            Message = new { Subject = "Repair REP-7K3QF: Printer on floor 3", Body = new { ContentType = "text", Content = "Hello,\n\nour printer is jammed.\nWhat was tried: paper taken out.\n\nKind regards" }, ToRecipients = new[] { recipient } },
        });
        Assert.True(sent.IsSuccessStatusCode, await sent.Content.ReadAsStringAsync());
    }

    private static async Task PictureAsync(IPage page, string name) => await page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = RepositoryFolder.Below("artifacts", "browser", $"Emulator-{name}.png"),
        FullPage = true,
    });
}
