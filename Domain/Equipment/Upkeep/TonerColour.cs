namespace BackOffice.Domain.Equipment;

/// <summary>The cartridges of a printer.</summary>
public enum TonerColour
{
    Black,
    Cyan,
    Magenta,
    Yellow,
}
