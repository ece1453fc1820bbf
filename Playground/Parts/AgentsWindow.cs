using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BackOffice.Playground.DemoOffice;

namespace BackOffice.Playground.Parts;

/// <summary>Microsoft's Agents Playground, which stands in for Teams. One instance is the Teams of one person, to be opened in a browser.</summary>
public sealed class AgentsWindow : IAsyncDisposable
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(20) };

    private AgentsWindow(ChildProcess process, DemoPerson person, int port)
    {
        Process = process;
        Person = person;
        Address = new($"http://localhost:{port}");
    }

    public ChildProcess Process { get; }

    /// <summary>Whose Teams this is.</summary>
    public DemoPerson Person { get; }

    /// <summary>The page to open.</summary>
    public Uri Address { get; }

    /// <summary>The id of the person's own conversation with the bot.</summary>
    public string PersonalConversation => AgentsConfiguration.PersonalConversation(Person);

    /// <summary>Starts the instance and waits until it answers. The Node packages must be installed.</summary>
    /// <param name="person">Whose Teams it is.</param>
    /// <param name="port">Where it listens. It must be free: the instance would silently take another one.</param>
    /// <param name="bot">The bot's endpoint for activities.</param>
    /// <param name="folder">Where its configuration and its own log are kept.</param>
    /// <param name="logFile">Where its output goes.</param>
    /// <exception cref="SetupException">It did not start.</exception>
    public static async Task<AgentsWindow> StartAsync(
        DemoPerson person, int port, Uri bot, string folder, string? logFile = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(bot);
        Directory.CreateDirectory(folder);
        var configuration = Path.Combine(folder, $"{person.ShortName}.yml");
        await File.WriteAllTextAsync(configuration, AgentsConfiguration.Write(person), cancellationToken);
        var start = NodePackages.Run(
            "@microsoft/m365agentsplayground/cli.js", ["start", "-e", bot.ToString(), "-c", "msteams", "-p", $"{port}", "--dt"]);
        start.WorkingDirectory = folder;
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.Environment["TZ"] = BotProcess.OfficeTimeZone;
        start.Environment["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = configuration;
        var window = new AgentsWindow(ChildProcess.Start($"{person.GivenName}'s window", start, logFile), person, port);
        try
        {
            await Readiness.WaitAsync(window.Process, new(window.Address, "/_debug/ping"), cancellationToken: cancellationToken);
            return window;
        }
        catch
        {
            await window.DisposeAsync();
            throw;
        }
    }

    /// <summary>Installs the bot for the person, as Teams does: the bot learns who they are and where it can write to them.</summary>
    /// <exception cref="SetupException">The bot did not take it.</exception>
    public async Task IntroduceAsync(CancellationToken cancellationToken = default)
    {
        var activities = new Uri(Address, "/_internal/v1/customActivities");
        var template = await Http.GetFromJsonAsync<JsonObject>($"{activities}/template?conversationId={PersonalConversation}&type=install", cancellationToken);
        using var answer = await Http.PostAsJsonAsync(activities, template, cancellationToken);
        if (!answer.IsSuccessStatusCode)
            throw new SetupException($"The bot could not be introduced to {Person.DisplayName}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
