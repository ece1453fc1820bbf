namespace Azure.Data.Tables.Sas;

/// <summary>A signature that lets its holder use the account's table service.</summary>
public class TableAccountSasBuilder
{
    public TableAccountSasBuilder(TableAccountSasPermissions permissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn)
    {
        ResourceTypes = resourceTypes;
        ExpiresOn = expiresOn;
        SetPermissions(permissions);
    }

    public TableAccountSasBuilder(string rawPermissions, TableAccountSasResourceTypes resourceTypes, DateTimeOffset expiresOn)
    {
        ResourceTypes = resourceTypes;
        ExpiresOn = expiresOn;
        SetPermissions(rawPermissions);
    }

    /// <summary>Letters out of <c>rwdlau</c>.</summary>
    public string Permissions { get; private set; }

    public TableAccountSasResourceTypes ResourceTypes { get; set; }

    public DateTimeOffset StartsOn { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }

    public TableSasProtocol Protocol { get; set; }

    public void SetPermissions(TableAccountSasPermissions permissions) =>
        Permissions = SasFormat.Letters(
            permissions,
            (TableAccountSasPermissions.Read, 'r'),
            (TableAccountSasPermissions.Write, 'w'),
            (TableAccountSasPermissions.Delete, 'd'),
            (TableAccountSasPermissions.List, 'l'),
            (TableAccountSasPermissions.Add, 'a'),
            (TableAccountSasPermissions.Update, 'u'));

    public void SetPermissions(string rawPermissions) => Permissions = rawPermissions;

    /// <returns>The query that, put to an address, lets its holder in.</returns>
    public string Sign(TableSharedKeyCredential sharedKeyCredential)
    {
        ArgumentNullException.ThrowIfNull(sharedKeyCredential);
        return SasFormat.Query(
            ("sv", SasFormat.Version),
            ("ss", "t"),
            ("srt", Resources()),
            ("spr", SasFormat.Protocol(Protocol)),
            ("st", SasFormat.Instant(StartsOn)),
            ("se", SasFormat.Instant(ExpiresOn)),
            ("sp", Permissions),
            ("sig", sharedKeyCredential.Sign(TextToSign(sharedKeyCredential.AccountName))));
    }

    private string Resources() =>
        SasFormat.Letters(
            ResourceTypes,
            (TableAccountSasResourceTypes.Service, 's'),
            (TableAccountSasResourceTypes.Container, 'c'),
            (TableAccountSasResourceTypes.Object, 'o'));

    /// <summary>Every line is ended, the last too.</summary>
    private string TextToSign(string account) =>
        string.Join(
            '\n',
            account,
            Permissions,
            "t",
            Resources(),
            SasFormat.Instant(StartsOn),
            SasFormat.Instant(ExpiresOn),
            string.Empty,
            SasFormat.Protocol(Protocol),
            SasFormat.Version,
            string.Empty);
}
