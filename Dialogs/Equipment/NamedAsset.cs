using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs.Equipment;

/// <summary>The machine whose tag a report names.</summary>
/// <param name="Asset">Null when nobody has entered it into the register.</param>
internal sealed record NamedAsset(AssetTag Tag, Asset? Asset)
{
    /// <summary>What a form calls it: "Printer PRN-3F-01".</summary>
    public string What => AssetSentences.Thing(Tag, Asset);

    /// <summary>Where the register says it stands; null when it does not.</summary>
    public string? Where => Asset is not null && AssetSentences.Place(Asset) is { Length: > 0 } place ? place : null;

    /// <summary>What the reporter should know of it first; null when nothing.</summary>
    public string? Remark => AssetSentences.Remark(Tag, Asset);

    /// <summary>A text that names the machine, with what the register knows of it. What the text says itself goes before.</summary>
    public Understood In(Understood understood)
    {
        ArgumentNullException.ThrowIfNull(understood);
        return understood with
        {
            Asset = Asset is null && understood.Asset is { } said && !said.Contains(Tag.Value, StringComparison.Ordinal) ? $"{said} {Tag}" : What,
            Place = understood.Place ?? Where,
        };
    }
}
