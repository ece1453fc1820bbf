using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>One table. Safe for use by many threads; make one and keep it. Methods throw <see cref="RequestFailedException"/> where the service refuses.</summary>
public partial class TableClient
{
    private readonly TableConnection _connection;
    private readonly EntityRequests _requests;

    /// <summary>A connection string, or <c>UseDevelopmentStorage=true</c> for the emulator.</summary>
    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, options: null)
    {
    }

    /// <inheritdoc cref="TableClient(string, string)"/>
    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableConnections.FromConnectionString(connectionString, options), tableName)
    {
    }

    /// <param name="endpoint">The table's address, with a shared access signature in its query.</param>
    /// <param name="options">Null for the defaults.</param>
    public TableClient(Uri endpoint, TableClientOptions options = null)
        : this(TableEndpoint.Parse(endpoint), (parsed, given) => TableConnections.FromAddress(parsed, given), options)
    {
    }

    /// <param name="endpoint">The table's address.</param>
    /// <param name="credential">The shared access signature.</param>
    /// <param name="options">Null for the defaults.</param>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions options = null)
        : this(TableEndpoint.Parse(endpoint), (parsed, given) => TableConnections.WithSas(parsed, credential, given), options)
    {
    }

    /// <param name="endpoint">The service's address.</param>
    /// <param name="tableName">The table.</param>
    /// <param name="credential">The account's key.</param>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, options: null)
    {
    }

    /// <inheritdoc cref="TableClient(Uri, string, TableSharedKeyCredential)"/>
    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableConnections.WithKey(TableEndpoint.Parse(endpoint), credential, options), tableName)
    {
    }

    /// <param name="endpoint">The service's address: HTTPS only.</param>
    /// <param name="tableName">The table.</param>
    /// <param name="tokenCredential">Gives Entra tokens for Azure Storage.</param>
    /// <param name="options">Null for the defaults.</param>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnections.WithToken(TableEndpoint.Parse(endpoint), tokenCredential, options), tableName)
    {
    }

    internal TableClient(TableConnection connection, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _connection = connection;
        _requests = new EntityRequests(connection, tableName);
        Name = tableName;
        Uri = connection.AddressOf(tableName);
    }

    /// <summary>For mocks.</summary>
    protected TableClient()
    {
    }

    private TableClient(
        TableEndpoint endpoint, Func<TableEndpoint, TableClientOptions, TableConnection> connect, TableClientOptions options)
        : this(connect(endpoint, options), endpoint.TableName ?? throw new ArgumentException("The address names no table.", nameof(endpoint)))
    {
    }

    public virtual string Name { get; }

    public virtual string AccountName => _connection.AccountName;

    public virtual Uri Uri { get; }
}
