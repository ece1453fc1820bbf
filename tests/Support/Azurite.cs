using BackOffice.Playground.Parts;

namespace BackOffice.Support;

/// <summary>An empty table service of the test's own: on a free port, in memory, gone when it is disposed.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private readonly AzuriteProcess process;

    private Azurite(AzuriteProcess process) => this.process = process;

    public string ConnectionString => process.ConnectionString;

    public Uri TableEndpoint => process.TableEndpoint;

    /// <summary>Installs the Node packages if that has not been done, then starts the emulator and waits until it answers.</summary>
    /// <param name="dataFolder">Keeps the data in a folder, for tests that stop it and start it again.</param>
    public static async Task<Azurite> StartAsync(string? dataFolder = null, CancellationToken cancellationToken = default)
    {
        await NodePackages.InstallAsync(cancellationToken: cancellationToken);
        return new(await AzuriteProcess.StartAsync(dataFolder: dataFolder, cancellationToken: cancellationToken));
    }

    public ValueTask DisposeAsync() => process.DisposeAsync();
}
