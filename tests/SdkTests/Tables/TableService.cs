using Azure.Data.Tables;
using BackOffice.Support;

namespace BackOffice.SdkTests.Tables;

/// <summary>One emulator for all tests of the tables client; each test takes tables of its own.</summary>
public sealed class TableService : IAsyncLifetime
{
    private Azurite? _azurite;
    private int _tables;

    public string ConnectionString => Azurite.ConnectionString;

    public Uri Endpoint => Azurite.TableEndpoint;

    public TableServiceClient Client { get; private set; } = null!;

    private Azurite Azurite => _azurite ?? throw new InvalidOperationException("The emulator is not started.");

    public async Task InitializeAsync()
    {
        _azurite = await Azurite.StartAsync();
        Client = new TableServiceClient(ConnectionString);
    }

    public async Task DisposeAsync() => await Azurite.DisposeAsync();

    public string NextTableName() => $"Table{Interlocked.Increment(ref _tables)}";

    public async Task<TableClient> CreateTable()
    {
        var table = Client.GetTableClient(NextTableName());
        await table.CreateAsync();
        return table;
    }
}

[CollectionDefinition(nameof(TableService))]
public sealed class TableServiceCollection : ICollectionFixture<TableService>;
