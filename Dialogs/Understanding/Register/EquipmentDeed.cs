namespace BackOffice.Dialogs;

/// <summary>What is wanted of the register of equipment.</summary>
public enum EquipmentDeed
{
    /// <summary>A list, of one kind or of all.</summary>
    List,

    ListRetired,

    /// <summary>A form for a new machine.</summary>
    Add,

    /// <summary>The card of one machine.</summary>
    Show,

    /// <summary>How one machine has done.</summary>
    Record,

    /// <summary>A form to report a problem with one machine.</summary>
    Report,

    /// <summary>Labels to print: for one machine, one kind, or all.</summary>
    Labels,

    /// <summary>A card that takes a list of machines.</summary>
    Import,

    /// <summary>What somebody read off a machine is written down.</summary>
    Read,
}
