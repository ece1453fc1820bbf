using System.Diagnostics;
using BackOffice.Playground.DemoOffice;

namespace BackOffice.Playground.Parts;

/// <summary>What the bot is told by its environment.</summary>
/// <param name="Port">Where it listens, on this machine's own address.</param>
/// <param name="StorageConnectionString">The table service.</param>
/// <param name="GraphEndpoint">The Graph emulator, with its version.</param>
public sealed record BotSettings(int Port, string StorageConnectionString, Uri GraphEndpoint)
{
    /// <summary>Further variables, double underscore form; they win over the usual ones.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>The bot as a process of its own, as in production, serving the demo office. It must have been built: <see cref="BotBuild"/>.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    /// <summary>Where the demo office is.</summary>
    public const string OfficeTimeZone = "Europe/Berlin";

    // Kestrel lets running requests end first.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private BotProcess(ChildProcess process, Uri address)
    {
        Process = process;
        Address = address;
    }

    public ChildProcess Process { get; }

    public Uri Address { get; }

    /// <summary>Where Teams, or its stand-in, sends activities.</summary>
    public Uri Messages => new(Address, "/api/messages");

    /// <summary>Starts the bot and waits until it says that it is healthy.</summary>
    /// <exception cref="SetupException">It was not built, ended, or did not become healthy.</exception>
    public static async Task<BotProcess> StartAsync(BotSettings settings, string? logFile = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (!File.Exists(BotBuild.Assembly))
            throw new SetupException($"The bot is not built: {BotBuild.Assembly} does not exist. Run 'dotnet build Bot'.");
        var bot = new BotProcess(ChildProcess.Start("The bot", Command(settings), logFile), new($"http://localhost:{settings.Port}"));
        try
        {
            await Readiness.WaitAsync(bot.Process, new(bot.Address, "/health"), answer => answer.IsSuccessStatusCode, cancellationToken: cancellationToken);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the bot as a power cut would.</summary>
    public Task KillAsync() => Process.KillAsync();

    public async ValueTask DisposeAsync()
    {
        await Process.StopAsync(Patience);
        await Process.DisposeAsync();
    }

    private static ProcessStartInfo Command(BotSettings settings)
    {
        var command = new ProcessStartInfo("dotnet", [BotBuild.Assembly]) { WorkingDirectory = BotBuild.ProjectFolder };
        foreach (var (name, value) in Environment(settings).Concat(settings.Variables))
            command.Environment[name] = value;
        return command;
    }

    private static Dictionary<string, string> Environment(BotSettings settings) => new(StringComparer.Ordinal)
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location,
        ["ASPNETCORE_URLS"] = $"http://localhost:{settings.Port}",
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Storage__ConnectionString"] = settings.StorageConnectionString,
        ["Graph__Endpoint"] = settings.GraphEndpoint.ToString(),
        ["Graph__Credential"] = "Development",
        ["Graph__Mailbox"] = DemoPeople.Mailbox,
        ["Office__Name"] = "Head Office",
        ["Office__TenantId"] = DemoPeople.TenantId,
        ["Office__TimeZone"] = OfficeTimeZone,
        ["Office__PublicAddress"] = $"http://localhost:{settings.Port}/",
        ["Office__Executives__0"] = DemoPeople.Eric.ObjectId,
        ["Office__HumanResources__0"] = DemoPeople.Hanna.ObjectId,
        ["Office__OfficeManagers__0"] = DemoPeople.Olga.ObjectId,
    };
}
