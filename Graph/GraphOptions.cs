namespace BackOffice.Graph;

/// <summary>How Microsoft Graph is reached; configuration section <c>Graph</c>.</summary>
public sealed class GraphOptions
{
    public const string Section = "Graph";

    /// <summary>The API's root with its version.</summary>
    public Uri Endpoint { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>The office's mailbox, from which services are written to: its address or object id. Empty where no mail is sent.</summary>
    public string? Mailbox { get; set; }

    public GraphCredential Credential { get; set; } = GraphCredential.ManagedIdentity;

    /// <summary>The Entra tenant; for <see cref="GraphCredential.ClientSecret"/> and <see cref="GraphCredential.Certificate"/>.</summary>
    public string? TenantId { get; set; }

    /// <summary>The app registration, or the user-assigned identity.</summary>
    public string? ClientId { get; set; }

    public string? ClientSecret { get; set; }

    /// <summary>A PEM or PFX file that holds the certificate with its private key.</summary>
    public string? CertificatePath { get; set; }
}

/// <summary>By what the bot proves to Graph who it is.</summary>
public enum GraphCredential
{
    /// <summary>The hosting platform's identity; nothing secret to keep or to expire.</summary>
    ManagedIdentity,
    ClientSecret,
    Certificate,

    /// <summary>A fixed word instead of a token, for an emulator on this machine only.</summary>
    Development,
}
