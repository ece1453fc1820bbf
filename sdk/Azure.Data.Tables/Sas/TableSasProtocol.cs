namespace Azure.Data.Tables.Sas;

/// <summary>Over what a signature may be used.</summary>
public enum TableSasProtocol
{
    /// <summary>Not said, which the service takes for both.</summary>
    None = 0,
    HttpsAndHttp = 1,
    Https = 2,
}
