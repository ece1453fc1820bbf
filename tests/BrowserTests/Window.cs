using System.Text.RegularExpressions;
using BackOffice.Playground.Parts;
using Microsoft.Playwright;

namespace BackOffice.BrowserTests;

/// <summary>Somebody's window of the Agents Playground, as they use it: read, write, press.</summary>
public sealed partial class Window
{
    private const float Patience = 60_000;
    private readonly IPage page;
    private readonly string name;
    private readonly string? about;

    private Window(IPage page, string name, string? about = null)
    {
        this.page = page;
        this.name = name;
        this.about = about;
    }

    /// <summary>The last card in the chat, or the last of those that are looked at.</summary>
    public ILocator LastCard => about is null
        ? page.Locator(".ac-adaptiveCard").Last
        : page.Locator(".ac-adaptiveCard").Filter(new LocatorFilterOptions { HasText = about }).Last;

    /// <summary>The same window, looking at cards that hold a text.</summary>
    public Window About(string text) => new(page, name, text);

    public static async Task<Window> OpenAsync(IBrowser browser, Uri address, string name)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(address);
        var tab = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1_280, Height = 1_000 }, TimezoneId = BotProcess.OfficeTimeZone });
        tab.SetDefaultTimeout(Patience);
        await tab.GotoAsync(address.ToString());
        await tab.GetByRole(AriaRole.Treeitem, new PageGetByRoleOptions { Name = "Personal Chat" }).ClickAsync();

        // The page tells the bot that it was opened; what is typed before that would be lost.
        await Assertions.Expect(tab.GetByText("conversationUpdate 200").First).ToBeVisibleAsync(Within);

        // People have no log beside their chat.
        await tab.Locator("xpath=//*[text()='Log Panel']/following::button[2]").ClickAsync();
        return new Window(tab, name);
    }

    private static LocatorAssertionsToBeVisibleOptions Within => new() { Timeout = Patience };

    public async Task SaysAsync(string text)
    {
        var box = page.Locator("div[role=\"textbox\"][contenteditable=\"true\"]").First;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    /// <summary>Waits until the last card shows the text.</summary>
    public Task SeesAsync(string text) =>
        Assertions.Expect(LastCard).ToContainTextAsync(text, new LocatorAssertionsToContainTextOptions { Timeout = Patience });

    /// <summary>Looks whether the last card keeps the text to itself, now that it shows what it shows.</summary>
    public Task DoesNotSeeAsync(string text) => Assertions.Expect(LastCard).Not.ToContainTextAsync(text);

    /// <summary>Waits until the field of the last card holds the text.</summary>
    public Task SeesFilledAsync(string label, string text) => Assertions.Expect(Field(label)).ToHaveValueAsync(
        text, new LocatorAssertionsToHaveValueOptions { Timeout = Patience });

    public async Task FillsAsync(string label, string text)
    {
        // Key by key: the page takes no notice of a value that is set at once.
        await Field(label).ClickAsync();
        await Field(label).PressAsync("ControlOrMeta+a");
        await Field(label).PressAsync("Delete");
        await Field(label).PressSequentiallyAsync(text);
        await SeesFilledAsync(label, text);
    }

    public async Task ChoosesAsync(string label, string choice)
    {
        // The choices unfold in front of the page, not within the card.
        await LastCard.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = label }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = choice, Exact = true }).Last.ClickAsync();
    }

    /// <summary>Ticks one of the choices that stand below a question.</summary>
    public Task TicksAsync(string label, string choice) => LastCard
        .GetByRole(AriaRole.Radiogroup, new LocatorGetByRoleOptions { Name = label })
        .GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = choice, Exact = true })
        .CheckAsync();

    public Task PressesAsync(string button) =>
        LastCard.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>Presses the uppermost of several buttons of the same name.</summary>
    public Task PressesFirstAsync(string button) =>
        LastCard.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>The number of the case on the last card.</summary>
    public async Task<string> CaseAsync() => Assert.Single(await CasesAsync());

    /// <summary>The numbers of all cases on the last card, from top to bottom.</summary>
    public async Task<IReadOnlyList<string>> CasesAsync() =>
        [.. CaseNumber().Matches(await LastCard.InnerTextAsync()).Select(match => match.Value)];

    /// <summary>How many cards are in the chat.</summary>
    public Task<int> CardsAsync() => page.Locator(".ac-adaptiveCard").CountAsync();

    /// <summary>Waits until so many cards are in the chat.</summary>
    public Task SeesCardsAsync(int count) => Assertions.Expect(page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(
        count, new LocatorAssertionsToHaveCountOptions { Timeout = Patience });

    public Task PictureAsync(string step) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = RepositoryFolder.Below("artifacts", "browser", $"{name}-{step}.png"),
    });

    // A required field's label ends in an asterisk.
    private ILocator Field(string label) => LastCard.GetByLabel(label).Last;

    [GeneratedRegex("(?:REP|SUP|PO|INT)-[0-9A-Z]{5}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex CaseNumber();
}
