namespace BackOffice.Bot.State;

/// <summary>Where the tables are; configuration section <c>Storage</c>.</summary>
public sealed class TableOptions
{
    public const string Section = "Storage";

    /// <summary>With the account's key, as the emulator has one. Goes before <see cref="Endpoint"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The account's table service; the managed identity is used for it.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The client id of a user-assigned identity; empty for the system-assigned one.</summary>
    public string? IdentityClientId { get; set; }
}
