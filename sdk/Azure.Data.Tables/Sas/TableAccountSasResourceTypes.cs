namespace Azure.Data.Tables.Sas;

/// <summary>On what a signature for the account may be used: the service, tables (containers), entities (objects).</summary>
[Flags]
#pragma warning disable CA1008, CA2217 // The members and their values are those of the published package.
public enum TableAccountSasResourceTypes
{
    Service = 1,
    Container = 2,
    Object = 4,
    All = -1,
}
