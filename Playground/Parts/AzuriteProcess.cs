namespace BackOffice.Playground.Parts;

/// <summary>Azurite, Microsoft's emulator of Azure Storage, with its table service only.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    // Every emulator has this account and key; they are published with it and protect nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const int Attempts = 3;

    private AzuriteProcess(ChildProcess process, int port)
    {
        Process = process;
        Port = port;
    }

    public ChildProcess Process { get; }

    public int Port { get; }

    public Uri TableEndpoint => new($"http://127.0.0.1:{Port}/{Account}");

    public string ConnectionString => $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={TableEndpoint};";

    /// <summary>Starts the emulator and waits until it answers. The Node packages must be installed.</summary>
    /// <param name="port">Where it listens; any free port when left out.</param>
    /// <param name="dataFolder">Where it keeps its data; in memory when left out.</param>
    /// <param name="logFile">Where its output goes.</param>
    /// <exception cref="SetupException">It did not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        int? port = null, string? dataFolder = null, string? logFile = null, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var azurite = Launch(port ?? Ports.FindFree(), dataFolder, logFile);
            try
            {
                await Readiness.WaitAsync(azurite.Process, azurite.TableEndpoint, cancellationToken: cancellationToken);
                return azurite;
            }
            catch (SetupException) when (port is null && attempt < Attempts && !azurite.Process.IsRunning)
            {
                // Between finding the port and listening on it somebody else was quicker.
                await azurite.DisposeAsync();
            }
            catch
            {
                await azurite.DisposeAsync();
                throw;
            }
        }
    }

    /// <summary>
    /// Stops it by SIGINT, as <see cref="NodePackages.Run"/> arranges, and waits: only then it saves the writes of the last five seconds.
    /// </summary>
    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static AzuriteProcess Launch(int port, string? dataFolder, string? logFile)
    {
        string[] storage = ["--inMemoryPersistence"];
        if (dataFolder is not null)
        {
            Directory.CreateDirectory(dataFolder);
            storage = ["--location", dataFolder];
        }
        // The API version check would refuse clients that are newer than the emulator.
        string[] arguments = ["--tableHost", "127.0.0.1", "--tablePort", $"{port}", .. storage, "--skipApiVersionCheck", "--silent", "--disableTelemetry"];
        return new(ChildProcess.Start("Azurite", NodePackages.Run("azurite/dist/src/table/main.js", arguments), logFile), port);
    }
}
