namespace Azure.Data.Tables.Sas;

/// <summary>A signature that lets its holder use one table.</summary>
public class TableSasBuilder
{
    /// <summary>For a signature that refers to a stored access policy.</summary>
    public TableSasBuilder()
    {
    }

    public TableSasBuilder(string tableName, TableSasPermissions permissions, DateTimeOffset expiresOn)
    {
        TableName = tableName;
        ExpiresOn = expiresOn;
        SetPermissions(permissions);
    }

    public TableSasBuilder(string tableName, string rawPermissions, DateTimeOffset expiresOn)
    {
        TableName = tableName;
        ExpiresOn = expiresOn;
        SetPermissions(rawPermissions);
    }

    public string TableName { get; set; }

    /// <summary>Letters out of <c>raud</c>.</summary>
    public string Permissions { get; private set; }

    public DateTimeOffset StartsOn { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }

    /// <summary>Of a stored access policy.</summary>
    public string Identifier { get; set; }

    public TableSasProtocol Protocol { get; set; }

    /// <summary>The first partition that may be reached.</summary>
    public string PartitionKeyStart { get; set; }

    /// <summary>The last partition that may be reached.</summary>
    public string PartitionKeyEnd { get; set; }

    public string RowKeyStart { get; set; }

    public string RowKeyEnd { get; set; }

    public void SetPermissions(TableSasPermissions permissions) =>
        Permissions = SasFormat.Letters(
            permissions, (TableSasPermissions.Read, 'r'), (TableSasPermissions.Add, 'a'), (TableSasPermissions.Update, 'u'), (TableSasPermissions.Delete, 'd'));

    public void SetPermissions(string rawPermissions) => Permissions = rawPermissions;

    /// <returns>The query that, put to an address, lets its holder in.</returns>
    public string Sign(TableSharedKeyCredential sharedKeyCredential)
    {
        ArgumentNullException.ThrowIfNull(sharedKeyCredential);
        if (string.IsNullOrEmpty(TableName))
            throw new InvalidOperationException("The signature needs a table.");
        if (string.IsNullOrEmpty(Identifier) && (ExpiresOn == default || string.IsNullOrEmpty(Permissions)))
            throw new InvalidOperationException("The signature needs permissions and an end, or the identifier of a stored policy that has them.");
        return SasFormat.Query(
            ("tn", TableName),
            ("sv", SasFormat.Version),
            ("spr", SasFormat.Protocol(Protocol)),
            ("st", SasFormat.Instant(StartsOn)),
            ("se", SasFormat.Instant(ExpiresOn)),
            ("si", Identifier),
            ("sp", Permissions),
            ("spk", PartitionKeyStart),
            ("srk", RowKeyStart),
            ("epk", PartitionKeyEnd),
            ("erk", RowKeyEnd),
            ("sig", sharedKeyCredential.Sign(TextToSign(sharedKeyCredential.AccountName))));
    }

    /// <summary>The account stands once in the resource, on the emulator too; the table in lower case, whatever its name.</summary>
#pragma warning disable CA1308
    private string TextToSign(string account) =>
        string.Join(
            '\n',
            Permissions,
            SasFormat.Instant(StartsOn),
            SasFormat.Instant(ExpiresOn),
            $"/table/{account}/{TableName.ToLowerInvariant()}",
            Identifier,
            string.Empty,
            SasFormat.Protocol(Protocol),
            SasFormat.Version,
            PartitionKeyStart,
            RowKeyStart,
            PartitionKeyEnd,
            RowKeyEnd);
#pragma warning restore CA1308
}
