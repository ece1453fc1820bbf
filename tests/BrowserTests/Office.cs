using BackOffice.Playground;
using BackOffice.Playground.DemoOffice;
using BackOffice.Support;
using Microsoft.Playwright;

namespace BackOffice.BrowserTests;

/// <summary>The whole playground, with a browser window for each person who takes part.</summary>
public sealed class Office : IAsyncDisposable
{
    private readonly PlaygroundHost host;
    private readonly IBrowser chromium;
    private readonly string data;
    private readonly List<Window> windows = [];

    private Office(PlaygroundHost host, IBrowser browser, string folder)
    {
        this.host = host;
        chromium = browser;
        data = folder;
    }

    public PlaygroundHost Host => host;

    public static async Task<Office> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("playground-").FullName;
        var browser = await Chromium.LaunchAsync();
        var options = new PlaygroundOptions { Ports = PlaygroundPorts.FindFree(), BuildBot = false, DataFolder = folder };
        return new Office(await PlaygroundHost.StartAsync(options, _ => { }), browser, folder);
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

    /// <summary>Runs the steps; when one fails, pictures of all windows are left in <c>artifacts/</c>.</summary>
    public async Task WalkAsync(Func<Task> steps)
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
                await window.PictureAsync("failed");
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
}
