namespace Azure.Data.Tables.Models;

/// <summary>Makes models that only the service makes otherwise, for tests.</summary>
public static class TableModelFactory
{
    /// <summary>The annotations are taken for the sake of the signature; a <see cref="TableItem"/> shows only its name.</summary>
#pragma warning disable IDE0060
    public static TableItem TableItem(string name = null, string odataType = null, string odataId = null, string odataEditLink = null) =>
        new(name);
#pragma warning restore IDE0060
}
