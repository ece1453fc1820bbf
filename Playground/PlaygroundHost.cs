using System.Globalization;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground;

/// <summary>The whole system on one machine, running. Dispose it to stop all of it, in order.</summary>
public sealed class PlaygroundHost : IAsyncDisposable
{
    private readonly PlaygroundOptions options;
    private readonly Action<string> say;
    private readonly Stack<IAsyncDisposable> started = new();
    private AzuriteProcess azurite = null!;
    private EmulatedGraph graph = null!;
    private BotKeeper keeper = null!;

    private PlaygroundHost(PlaygroundOptions options, Action<string> say)
    {
        this.options = options;
        this.say = say;
    }

    public BotProcess Bot => keeper.Bot;

    public EmulatedGraph Graph => graph;

    public AzuriteProcess Azurite => azurite;

    public IReadOnlyList<AgentsWindow> Windows { get; private set; } = [];

    /// <summary>Completes with a sentence when a part has ended by itself; never else.</summary>
    public Task<string> Broken { get; private set; } = null!;

    /// <summary>Starts everything and waits until it can be used.</summary>
    /// <param name="say">Gets a sentence about what is going on, now and later.</param>
    /// <exception cref="SetupException">Something is missing, taken or did not start. What had been started is stopped.</exception>
    public static async Task<PlaygroundHost> StartAsync(PlaygroundOptions options, Action<string> say, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(say);
        var host = new PlaygroundHost(options, say);
        try
        {
            await host.StartAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops the bot, then the windows, then what the bot writes to: Azurite saves its last seconds when it stops.</summary>
    public async ValueTask DisposeAsync()
    {
        while (started.TryPop(out var part))
            await part.DisposeAsync();
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        var folder = started.Keep(DataFolder.Open(options.DataFolder, options.Reset));
        options.Ports.CheckFree(options.WithWindows);
        await NodePackages.InstallAsync(say, cancellationToken);
        if (options.BuildBot)
        {
            say("Building the bot.");
            await BotBuild.UpdateAsync(cancellationToken);
        }
        say("Starting the table emulator, the Graph emulator and the bot.");
        graph = started.Keep(await EmulatedGraph.StartAsync(options.Ports.Graph, folder.Below("graph"), zone: BotProcess.OfficeTimeZone, cancellationToken: cancellationToken));
        azurite = started.Keep(await AzuriteProcess.StartAsync(options.Ports.Azurite, folder.Below("azurite"), folder.LogOf("azurite"), cancellationToken));
        if (options.WithWindows)
            Windows = await StartWindowsAsync(folder, cancellationToken);
        keeper = started.Keep(await BotKeeper.StartAsync(
            cancellation => BotProcess.StartAsync(Settings(), folder.LogOf("bot"), cancellation), say, cancellationToken: cancellationToken));
        graph.Clock.Moved = keeper.RestartAsync;
        foreach (var window in Windows)
            await window.IntroduceAsync(cancellationToken);
        if (options.WithWindows)
            await SeedOnceAsync(folder, cancellationToken);
        Broken = WatchAsync();
    }

    private BotSettings Settings() => new(options.Ports.Bot, azurite.ConnectionString, graph.Endpoint)
    {
        Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["Office__ClockAhead"] = graph.Clock.Ahead.ToString("c", CultureInfo.InvariantCulture) },
    };

    private async Task SeedOnceAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        var seeded = folder.Below("seeded");
        if (File.Exists(seeded))
            return;
        using var http = new HttpClient();
        await SeedMachines.RunAsync(DoorOf(DemoPeople.Eric), cancellationToken);
        await SeedStock.RunAsync(DoorOf(DemoPeople.Eric), cancellationToken);
        await SeedPositions.RunAsync(DoorOf(DemoPeople.Hanna), cancellationToken);
        await SeedRepairs.RunAsync(DoorOf(DemoPeople.Hanna), cancellationToken);
        await File.WriteAllTextAsync(seeded, "The demo office has its machines, its stock, its positions and its first repairs.", cancellationToken);

        FrontDoor DoorOf(DemoPerson person) => new(http, Bot.Messages, Windows.Single(window => window.Person == person));
    }

    private async Task<IReadOnlyList<AgentsWindow>> StartWindowsAsync(DataFolder folder, CancellationToken cancellationToken)
    {
        say("Starting the windows.");
        var bot = new Uri($"http://localhost:{options.Ports.Bot}/api/messages");
        var starting = DemoPeople.WithWindows.Select(person => AgentsWindow.StartAsync(
            person, options.Ports.WindowOf(person), bot, folder.Below("windows", person.ShortName), folder.LogOf(person.ShortName), cancellationToken)).ToList();
        await Task.WhenAny(Task.WhenAll(starting));
        foreach (var window in starting.Where(task => task.IsCompletedSuccessfully))
            started.Keep(await window);
        return await Task.WhenAll(starting);
    }

    private async Task<string> WatchAsync()
    {
        var crashes = Windows.Select(window => window.Process.Crashed).Append(azurite.Process.Crashed).Select(async crash => (await crash).DescribeEnd());
        return await await Task.WhenAny([keeper.GivenUp, .. crashes]);
    }
}
