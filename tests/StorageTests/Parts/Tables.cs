using BackOffice.Support;

namespace BackOffice.StorageTests.Parts;

/// <summary>One table service for all tests: each test has an office, and so a partition, of its own.</summary>
public sealed class Tables : IAsyncLifetime
{
    public const string Name = "tables";

    private Azurite? azurite;
    private int offices;

    public string ConnectionString => azurite!.ConnectionString;

    public async Task InitializeAsync()
    {
        azurite = await Azurite.StartAsync();
        await NewOffice().Table.CreateIfNotExistsAsync();
    }

    public async Task DisposeAsync() => await azurite!.DisposeAsync();

    public TestOffice NewOffice() => new(ConnectionString, $"office-{Interlocked.Increment(ref offices)}");
}

[CollectionDefinition(Tables.Name)]
public sealed class TablesCollection : ICollectionFixture<Tables>;
