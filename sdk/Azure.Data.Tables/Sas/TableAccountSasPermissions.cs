namespace Azure.Data.Tables.Sas;

/// <summary>What a signature for the account allows.</summary>
[Flags]
#pragma warning disable CA1008, CA2217 // The members and their values are those of the published package.
public enum TableAccountSasPermissions
{
    Read = 1,
    Write = 2,
    Delete = 4,
    List = 8,
    Add = 16,
    Update = 64,
    All = -1,
}
