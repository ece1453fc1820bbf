using Azure.Core;
using Azure.Data.Tables;
using BackOffice.Domain.Office;

namespace BackOffice.Storage;

/// <summary>Which tables, and whose rows in them.</summary>
public sealed record StorageOptions(OfficeKey Office, OfficePlaces Places)
{
    /// <summary>A connection string with its key, as the emulator has one. Goes before <see cref="Endpoint"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The account's table service, such as <c>https://ACCOUNT.table.core.windows.net/</c>; needs a credential.</summary>
    public Uri? Endpoint { get; init; }

    public TokenCredential? Credential { get; init; }

    /// <summary>
    /// How the tables are asked: three times within two seconds each, and shortly after another, so that a turn still says in
    /// time that it did not work.
    /// </summary>
    public static TableClientOptions Patience()
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 2;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(2);
        return options;
    }

    /// <exception cref="InvalidOperationException">It is not said where the tables are.</exception>
    internal TableClient Table(string name) => this switch
    {
        { ConnectionString: { Length: > 0 } text } => new TableClient(text, name, Patience()),
        { Endpoint: { } endpoint, Credential: { } credential } => new TableClient(endpoint, name, credential, Patience()),
        _ => throw new InvalidOperationException("The tables need a connection string, or an endpoint and a credential."),
    };
}
