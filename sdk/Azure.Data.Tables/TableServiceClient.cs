using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>An account's tables. Safe for use by many threads; make one and keep it. Methods throw <see cref="RequestFailedException"/> where the service refuses.</summary>
public partial class TableServiceClient
{
    private readonly TableConnection _connection;

    /// <summary>A connection string, or <c>UseDevelopmentStorage=true</c> for the emulator.</summary>
    public TableServiceClient(string connectionString)
        : this(connectionString, options: null)
    {
    }

    /// <inheritdoc cref="TableServiceClient(string)"/>
    public TableServiceClient(string connectionString, TableClientOptions options = null)
        : this(TableConnections.FromConnectionString(connectionString, options))
    {
    }

    /// <param name="endpoint">The service's address, with a shared access signature in its query.</param>
    /// <param name="options">Null for the defaults.</param>
    public TableServiceClient(Uri endpoint, TableClientOptions options = null)
        : this(TableConnections.FromAddress(TableEndpoint.Parse(endpoint), options))
    {
    }

    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">The shared access signature.</param>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(endpoint, credential, options: null)
    {
    }

    /// <inheritdoc cref="TableServiceClient(Uri, AzureSasCredential)"/>
    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
        : this(TableConnections.WithSas(TableEndpoint.Parse(endpoint), credential, options))
    {
    }

    /// <param name="endpoint">The service's address.</param>
    /// <param name="credential">The account's key.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, options: null)
    {
    }

    /// <inheritdoc cref="TableServiceClient(Uri, TableSharedKeyCredential)"/>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
        : this(TableConnections.WithKey(TableEndpoint.Parse(endpoint), credential, options))
    {
    }

    /// <param name="endpoint">The service's address: HTTPS only.</param>
    /// <param name="tokenCredential">Gives Entra tokens for Azure Storage.</param>
    /// <param name="options">Null for the defaults.</param>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnections.WithToken(TableEndpoint.Parse(endpoint), tokenCredential, options))
    {
    }

    /// <summary>For mocks.</summary>
    protected TableServiceClient()
    {
    }

    private TableServiceClient(TableConnection connection) => _connection = connection;

    public virtual string AccountName => _connection.AccountName;

    public virtual Uri Uri => _connection.Service;

    /// <summary>A client of one table, on this client's connection. The table need not exist.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(_connection, tableName);
}
