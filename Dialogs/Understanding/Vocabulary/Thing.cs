namespace BackOffice.Dialogs;

/// <summary>A thing of an office.</summary>
/// <param name="Name">As it is written in the language of the text: "Drucker".</param>
/// <param name="Kind">What it is, the same in every language: "printer"; null for what is no equipment, as water.</param>
internal sealed record Thing(string Name, string? Kind)
{
    /// <param name="row">"Name", "Name / kind", or "Name / -" for what is of no kind.</param>
    public static Thing Parse(string row)
    {
        var slash = row.IndexOf(" / ", StringComparison.Ordinal);
        if (slash < 0)
        {
            return new Thing(row, row.ToLowerInvariant());
        }

        var kind = row[(slash + 3)..].TrimStart();
        return new Thing(row[..slash].TrimEnd(), kind is "-" ? null : kind);
    }
}
