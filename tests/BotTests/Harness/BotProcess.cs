using System.Globalization;
using BackOffice.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.BotTests.Harness;

/// <summary>The bot's host as it is deployed, listening on a port of its own; its only way to the tables is a proxy.</summary>
internal sealed class BotProcess : WebApplicationFactory<Program>
{
    private const int Attempts = 20;

    private readonly IReadOnlyDictionary<string, string?> settings;
    private readonly Action<IServiceCollection> services;
    private readonly LogBook log;

    private BotProcess(IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> services, LogBook log)
    {
        this.settings = settings;
        this.services = services;
        this.log = log;

        // The address is a setting of the host: given as a port here, it would be set while the host may be starting already.
        UseKestrel();
    }

    public required TableProxy Tables { get; init; }

    /// <summary>Its <c>/</c>.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <param name="services">Replaces services of the host.</param>
    public static async Task<BotProcess> StartAsync(
        Azurite azurite, IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection> services, LogBook log)
    {
        var (proxy, connectionString) = await TableProxy.StartAsync(azurite.TableEndpoint, azurite.ConnectionString);
        var all = new Dictionary<string, string?>(settings, StringComparer.Ordinal)
        {
            ["Storage:ConnectionString"] = connectionString,
            ["urls"] = "http://127.0.0.1:0",
        };
        for (var attempt = 1; ; attempt++)
        {
            var process = new BotProcess(all, services, log) { Tables = proxy };
            try
            {
                process.StartServer();
                return process;
            }
            catch (ObjectDisposedException) when (attempt < Attempts)
            {
                // A host that refuses its configuration may be gone before its starter looks at it. Started again, it says why.
            }
        }
    }

    /// <summary>Ends it as a power cut does: from this moment on it reads and writes nothing more, and says no goodbye.</summary>
    public async Task KillAsync()
    {
        Tables.Cut();
        await DisposeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Tables.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Information));
        builder.ConfigureTestServices(services);

        // A cut ends everything at once: nothing goes on while something else waits for tables that are gone.
        builder.ConfigureTestServices(all => all.Configure<HostOptions>(options =>
        {
            options.ShutdownTimeout = TimeSpan.FromSeconds(1);
            options.ServicesStopConcurrently = true;
        }));
    }

    /// <summary>Keys of a list in configuration.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> List(string key, IEnumerable<string> values) =>
        values.Select((value, place) => KeyValuePair.Create<string, string?>($"{key}:{place.ToString(CultureInfo.InvariantCulture)}", value));
}
