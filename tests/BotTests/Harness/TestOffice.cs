using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Storage;
using BackOffice.Support;
using BackOffice.Support.Graph;
using BackOffice.Support.Teams;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BackOffice.BotTests.Harness;

/// <summary>An office of a test's own: the bot as it is deployed, Teams in front of it, tables behind it, people around it.</summary>
public sealed class TestOffice : IAsyncDisposable
{
    public const string TenantId = DemoPeople.TenantId;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static int count;

    private readonly OfficePlan plan;
    private readonly Dictionary<string, string?> settings;
    private readonly Azurite azurite;
    private readonly List<BotProcess> elders = [];
    private BotProcess? bot;

    private TestOffice(
        OfficePlan plan, FakeTeams teams, Azurite azurite, EmulatedGraph graph, ManualTime time, Dictionary<string, string?> settings, OfficeRows rows)
    {
        this.plan = plan;
        Graph = graph;
        Time = time;
        this.azurite = azurite;
        this.settings = settings;
        Teams = teams;
        Rows = rows;
    }

    public FakeTeams Teams { get; }

    public OfficeRows Rows { get; }

    /// <summary>The company's directory, mailboxes and calendars. Only an office that has them to itself may change them.</summary>
    public EmulatedGraph Graph { get; }

    public ManualTime Time { get; }

    public LogBook Log { get; } = new();

    /// <summary>The calls that the running bot makes to its tables.</summary>
    public TableProxy Tables => (bot ?? throw new InvalidOperationException("The bot does not run.")).Tables;

    /// <summary>A part of the running bot, to bring about what a test begins with.</summary>
    public T Part<T>()
        where T : notnull => (bot ?? throw new InvalidOperationException("The bot does not run.")).Services.GetRequiredService<T>();

    private SeededRandom Random { get; } = new(seed: 7);

    public static async Task<TestOffice> OpenAsync(OfficePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var tables = await SharedServices.TablesAsync();
        var time = new ManualTime(Instant.FromUtc(2027, 3, 1, 9, 30));
        var graph = plan.OwnGraph ? await EmulatedGraph.StartAsync(time: time, watch: GraphContract.OfProcess.Check) : await SharedServices.GraphAsync();
        var name = $"Office {Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture)}";
        var configuration = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Office:Name"] = name,
            ["Office:TenantId"] = TenantId,
            ["Office:TimeZone"] = "Etc/UTC",
            ["Office:LowestFloor"] = "0",
            ["Office:HighestFloor"] = "10",
            ["Graph:Endpoint"] = graph.Endpoint.AbsoluteUri,
            ["Graph:Credential"] = "Development",
            ["Graph:Mailbox"] = DemoPeople.Mailbox,
        };
        foreach (var (key, value) in BotProcess.List("Office:Executives", plan.Executives)
            .Concat(BotProcess.List("Office:HumanResources", [DemoPeople.Hanna.ObjectId]))
            .Concat(BotProcess.List("Office:OfficeManagers", plan.OfficeManagers))
            .Concat(plan.Settings))
        {
            configuration[key] = value;
        }

        var rows = new OfficeRows(tables.ConnectionString, $"{TenantId}|{name}");
        var office = new TestOffice(plan, await FakeTeams.StartAsync(), tables, graph, time, configuration, rows);
        await office.StartBotAsync();
        return office;
    }

    /// <summary>Somebody of the demo office, who has not met the bot yet.</summary>
    public Teammate Teammate(DemoPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new Teammate(Teams, person.DisplayName, person.ObjectId);
    }

    /// <param name="changed">Configuration that is other than before.</param>
    public async Task StartBotAsync(params (string Key, string? Value)[] changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        foreach (var (key, value) in changed)
        {
            settings[key] = value;
        }

        bot = await BotProcess.StartAsync(azurite, settings, Replace, Log);
        Teams.Bot = new Uri(bot.Address, "/api/messages");
    }

    /// <summary>Another process of the bot on the same office: Teams talks to it from now on, while the one before goes on as well.</summary>
    public async Task StartAnotherBotAsync()
    {
        elders.Add(bot ?? throw new InvalidOperationException("The bot does not run."));
        await StartBotAsync();
    }

    /// <summary>Ends the bot as a power cut does. Start it again to see what survived.</summary>
    public async Task KillBotAsync()
    {
        if (bot is not null)
        {
            await bot.KillAsync();
            bot = null;
        }
    }

    /// <summary>Waits until everything that was committed is delivered, while the clock stands still.</summary>
    public Task SettledAsync() => UntilAsync(async () => (await Rows.OutboxAsync()).Count == 0, advance: Duration.Zero);

    /// <summary>Lets time pass until everything that was committed is delivered or given up.</summary>
    public Task SettledInTimeAsync() => UntilAsync(async () => (await Rows.OutboxAsync()).Count == 0, advance: Duration.FromSeconds(2));

    /// <summary>Lets time pass in small steps, so that everything due on the way happens at its time, and waits until it is delivered.</summary>
    public async Task PassAsync(Duration time, Duration step)
    {
        for (var end = Time.GetCurrentInstant() + time; Time.GetCurrentInstant() < end;)
        {
            Time.Advance(Duration.Min(step, end - Time.GetCurrentInstant()));
            await DueDoneAsync();
        }
    }

    /// <summary>Waits until all that is due is done and delivered, while the clock nearly stands still.</summary>
    public Task DueDoneAsync() => UntilAsync(
        async () => !await Rows.IsAnythingDueAsync(Time.GetCurrentInstant()) && (await Rows.OutboxAsync()).Count == 0,
        advance: Duration.FromSeconds(2));

    /// <summary>Waits until something is so.</summary>
    public static Task UntilAsync(Func<bool> isSo) => PollAsync(() => Task.FromResult(isSo()), () => { }, () => Task.FromResult("It did not come about."));

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        foreach (var elder in elders)
        {
            await elder.DisposeAsync();
        }

        await Teams.DisposeAsync();
        if (plan.OwnGraph)
        {
            await Graph.DisposeAsync();
        }
    }

    private Task UntilAsync(Func<Task<bool>> isSo, Duration advance) => PollAsync(
        isSo,
        () =>
        {
            if (advance > Duration.Zero)
            {
                Time.Advance(advance);
            }
        },
        async () => $"Not delivered: {string.Join(", ", (await Rows.OutboxAsync()).Select(row => row.RowKey))}\n{string.Join('\n', Log.Entries)}");

    private static async Task PollAsync(Func<Task<bool>> isSo, Action meanwhile, Func<Task<string>> why)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException(await why());
            }

            meanwhile();
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    private void Replace(IServiceCollection services)
    {
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton<IClock>(Time);
        services.AddSingleton<RandomNumberGenerator>(Random);
        plan.Services(services);
        if (!plan.Delivers)
        {
            services.AddSingleton<ICommittedEffects, HeldEffects>();
        }
    }

    // The rows of the effects stay in the outbox, so that a turn's own calls to the tables can be told from those of deliveries.
    private sealed class HeldEffects : ICommittedEffects
    {
        public void Accept(System.Collections.Immutable.ImmutableArray<PendingEffect> effects)
        {
        }
    }
}
