using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs;

/// <summary>A short order about the register of equipment; the whole text is nothing else.</summary>
/// <param name="Tag">The machine that is named.</param>
/// <param name="Kind">The kind that is named, the same in every language: "printer".</param>
/// <param name="IsBare">The text only names the machine or the kind: beside an open form it may be the answer to a question.</param>
public sealed record EquipmentOrder(EquipmentDeed Deed, AssetTag? Tag = null, string? Kind = null, bool IsBare = false)
{
    /// <summary>What was read off the machine.</summary>
    public ReadMeter? Reading { get; init; }

    /// <summary>Whether answering changes nothing.</summary>
    public bool OnlyReads => Deed is not (EquipmentDeed.Report or EquipmentDeed.Labels or EquipmentDeed.Read);
}
