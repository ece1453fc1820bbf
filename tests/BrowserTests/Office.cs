using System.Diagnostics;
using System.Runtime.CompilerServices;
using BackOffice.Playground;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Support;
using Microsoft.Playwright;

namespace BackOffice.BrowserTests;

/// <summary>The whole playground, with a browser window for each person who takes part.</summary>
public sealed class Office : IAsyncDisposable
{
    // A killed bot is started again at once and is back within seconds; a busy machine takes longer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly IBrowser chromium;
    private readonly string data;
    private readonly List<Window> windows = [];
    private PlaygroundHost host;

    private Office(PlaygroundHost host, IBrowser browser, string folder)
    {
        this.host = host;
        chromium = browser;
        data = folder;
    }

    public static async Task<Office> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("playground-").FullName;
        return new Office(await StartAsync(folder), await Chromium.LaunchAsync(), folder);
    }

    /// <summary>Opens the person's own chat with the bot.</summary>
    public async Task<Window> WindowOfAsync(DemoPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var address = host.Windows.Single(window => window.Person == person).Address;
        var window = await Window.OpenAsync(chromium, address, person.GivenName);
        windows.Add(window);
        return window;
    }

    /// <summary>The emulator of Microsoft Graph, to see what came into mailboxes and calendars.</summary>
    public EmulatedGraph Graph => host.Graph;

    /// <summary>Opens one of the emulator's pages, as people do beside their chats.</summary>
    public async Task<IPage> PageAsync(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var page = await chromium.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1_280, Height = 800 } });
        await page.GotoAsync(address.ToString());
        return page;
    }

    /// <summary>Ends the bot as a power cut would, and waits until it has been started again.</summary>
    public async Task KillBotAsync()
    {
        var killed = host.Bot;
        using (var process = Process.GetProcessById(killed.Process.Id))
        {
            process.Kill();
        }

        // The playground names the new bot once that is healthy.
        var watch = Stopwatch.StartNew();
        while (host.Bot == killed)
        {
            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException("The bot did not come back.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    /// <summary>Stops everything in order, as Ctrl-C does, and starts it with the same data. Windows open anew and empty.</summary>
    public async Task RestartAsync()
    {
        await host.DisposeAsync();
        windows.Clear();
        host = await StartAsync(data);
    }

    /// <summary>Runs the steps; when one fails, pictures of all windows are left in <c>artifacts/browser/</c>.</summary>
    public async Task WalkAsync(Func<Task> steps, [CallerMemberName] string test = "")
    {
        ArgumentNullException.ThrowIfNull(steps);
        try
        {
            await steps();
        }
        catch
        {
            foreach (var window in windows)
            {
                await window.PictureAsync($"failed-{test}");
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await host.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private static Task<PlaygroundHost> StartAsync(string folder) =>
        PlaygroundHost.StartAsync(new PlaygroundOptions { Ports = PlaygroundPorts.FindFree(), BuildBot = false, DataFolder = folder }, _ => { });
}
