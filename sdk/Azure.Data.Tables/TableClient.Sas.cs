using Azure.Data.Tables.Sas;

namespace Azure.Data.Tables;

/// <content>Signatures for others. They need a client that has the account's key.</content>
public partial class TableClient
{
    public virtual TableSasBuilder GetSasBuilder(TableSasPermissions permissions, DateTimeOffset expiresOn) => new(Name, permissions, expiresOn);

    public virtual TableSasBuilder GetSasBuilder(string rawPermissions, DateTimeOffset expiresOn) => new(Name, rawPermissions, expiresOn);

    /// <summary>This table's address with a signature in its query.</summary>
    public virtual Uri GenerateSasUri(TableSasPermissions permissions, DateTimeOffset expiresOn) => GenerateSasUri(GetSasBuilder(permissions, expiresOn));

    /// <inheritdoc cref="GenerateSasUri(TableSasPermissions, DateTimeOffset)"/>
    /// <exception cref="ArgumentException">The builder is for another table.</exception>
    /// <exception cref="InvalidOperationException">The client was not given the account's key.</exception>
    public virtual Uri GenerateSasUri(TableSasBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.TableName != Name)
            throw new ArgumentException($"The builder's table must be this client's, which is '{Name}'.", nameof(builder));
        return new UriBuilder(Uri) { Query = builder.Sign(_connection.RequireKey()) }.Uri;
    }
}
