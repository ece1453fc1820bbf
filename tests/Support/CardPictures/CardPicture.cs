using BackOffice.Playground.Parts;
using Microsoft.Playwright;

namespace BackOffice.Support;

/// <summary>The look of the surrounding Teams client.</summary>
public enum CardTheme
{
    Light,
    Dark,
}

/// <summary>What a card looks like.</summary>
/// <param name="Png">The picture, at twice the size of the card, so that small print stays readable.</param>
/// <param name="Width">Of the card, in CSS pixels.</param>
/// <param name="Height">Of the card, in CSS pixels.</param>
/// <param name="Problems">What the renderer said about the card: unknown elements, missing properties.</param>
public sealed record CardImage(byte[] Png, int Width, int Height, IReadOnlyList<string> Problems);

/// <summary>
/// Draws Adaptive Cards with Microsoft's renderer in a headless Chromium, in colours and sizes close to those of Teams.
/// It does not know the elements that only Teams has (Badge, Icon, charts).
/// </summary>
public sealed class CardPicture : IAsyncDisposable
{
    /// <summary>The width of a card in a chat of the desktop client, in pixels.</summary>
    public const int DesktopWidth = 480;

    /// <summary>The width of a card on a small phone, in pixels.</summary>
    public const int PhoneWidth = 320;

    private static readonly string Template = ReadTemplate();
    private readonly IBrowser browser;

    // A page draws one card after the other: opening one takes longer than drawing.
    private readonly Dictionary<(CardTheme Theme, int Width), IPage> pages = [];

    private CardPicture(IBrowser browser) => this.browser = browser;

    /// <summary>Starts the browser, installing it and the renderer first if needed.</summary>
    public static async Task<CardPicture> OpenAsync(CancellationToken cancellationToken = default)
    {
        await NodePackages.InstallAsync(cancellationToken: cancellationToken);
        return new(await Chromium.LaunchAsync(cancellationToken));
    }

    /// <summary>Opens a page that shows the card, for tests that press and fill. Close the page when done.</summary>
    /// <remarks>Pressed actions are kept in the page's <c>window.pressed</c>: type, title, verb and data with the inputs.</remarks>
    public async Task<IPage> ShowAsync(string cardJson, CardTheme theme = CardTheme.Light, int width = DesktopWidth)
    {
        var page = await browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width + 32, Height = 200 },
            DeviceScaleFactor = 2,
            ColorScheme = theme == CardTheme.Dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        await page.SetContentAsync(Template);
        await page.AddScriptTagAsync(new() { Path = NodePackages.PathOf("adaptivecards/dist/adaptivecards.min.js") });
        await page.EvaluateAsync("([json, dark, width]) => showCard(JSON.parse(json), dark, width)", new object[] { cardJson, theme == CardTheme.Dark, width });
        return page;
    }

    /// <summary>Draws the card.</summary>
    public async Task<CardImage> RenderAsync(string cardJson, CardTheme theme = CardTheme.Light, int width = DesktopWidth)
    {
        var page = await PutAsync(cardJson, theme, width);
        var problems = await page.EvaluateAsync<string[]>("() => window.problems");
        var height = await page.EvaluateAsync<int>("() => Math.ceil(document.querySelector('#card').getBoundingClientRect().height)");
        var png = await page.Locator("#frame").ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled });
        return new(png, width, height, problems);
    }

    /// <summary>What is wrong with the card, without a picture of it, which takes by far the longest.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(string cardJson, CardTheme theme = CardTheme.Light, int width = DesktopWidth) =>
        await (await PutAsync(cardJson, theme, width)).EvaluateAsync<string[]>("() => window.problems");

    /// <summary>One picture of several, beside each other, at the size of the cards.</summary>
    public async Task<byte[]> BesideAsync(params CardImage[] images)
    {
        ArgumentNullException.ThrowIfNull(images);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = images.Sum(image => image.Width + 32), Height = 200 } });
        await page.SetContentAsync(
            $"<body style='margin:0;display:flex;align-items:start'>{string.Concat(images.Select(image => $"<img width={image.Width + 32} src='data:image/png;base64,{Convert.ToBase64String(image.Png)}'>"))}");
        var picture = await page.ScreenshotAsync(new() { FullPage = true });
        await page.CloseAsync();
        return picture;
    }

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    private async Task<IPage> PutAsync(string cardJson, CardTheme theme, int width)
    {
        if (!pages.TryGetValue((theme, width), out var page))
        {
            pages[(theme, width)] = page = await ShowAsync(cardJson, theme, width);
        }

        await page.EvaluateAsync("([json, dark, width]) => showCard(JSON.parse(json), dark, width)", new object[] { cardJson, theme == CardTheme.Dark, width });
        return page;
    }

    private static string ReadTemplate()
    {
        using var stream = typeof(CardPicture).Assembly.GetManifestResourceStream("CardPicture.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
