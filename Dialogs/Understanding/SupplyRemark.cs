namespace BackOffice.Dialogs;

/// <summary>What a text says of the form of supplies beside which it was written.</summary>
/// <param name="Removes">Takes out what it names: "without the toner".</param>
/// <param name="Adds">Comes on top of what is there: "also 4 staplers".</param>
/// <param name="Note">A remark for whoever fetches the things; null for none.</param>
/// <param name="Choice">Which of several things is meant, from 1; null where the text is no such answer.</param>
/// <param name="IsOther">None of several things is meant.</param>
/// <param name="Amount">The one number of a text that names no thing: "make it 3 boxes".</param>
public sealed record SupplyRemark(
    bool Removes = false, bool Adds = false, string? Note = null, int? Choice = null, bool IsOther = false, WantedItem? Amount = null)
{
    /// <summary>The text without the words at its beginning that say that it adds: "4 staplers".</summary>
    public string Rest { get; init; } = string.Empty;
}
