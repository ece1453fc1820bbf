namespace BackOffice.Domain.Stock;

/// <summary>What moves, or only is put by.</summary>
public enum MovementKind
{
    /// <summary>It came from a supplier.</summary>
    Received,

    /// <summary>It was handed out.</summary>
    Issued,

    /// <summary>It is put by for a case, and still lies where it lay.</summary>
    Reserved,

    /// <summary>It is no longer put by.</summary>
    Released,

    /// <summary>Somebody counted, and the shelf held more or less than was known.</summary>
    Counted,

    /// <summary>It was carried from one place to another: one movement each.</summary>
    Moved,

    /// <summary>An earlier movement was wrong.</summary>
    Corrected,
}
