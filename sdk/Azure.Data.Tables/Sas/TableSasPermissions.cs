namespace Azure.Data.Tables.Sas;

/// <summary>What a signature for one table allows.</summary>
[Flags]
#pragma warning disable CA1008, CA2217 // The members and their values are those of the published package.
public enum TableSasPermissions
{
    Read = 1,
    Add = 2,
    Update = 4,
    Delete = 8,
    All = -1,
}
