namespace BackOffice.Domain.Imports;

/// <summary>What the lines of a list are about.</summary>
public enum ImportSubject
{
    /// <summary>Machines of the register.</summary>
    Equipment,

    /// <summary>Items of the stock.</summary>
    Stock,

    /// <summary>Positions for which people are interviewed.</summary>
    Positions,
}
