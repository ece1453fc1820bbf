namespace BackOffice.Storage;

/// <summary>What became of reporting an effect as carried out.</summary>
public enum Completion
{
    /// <summary>It is off the list, and the card is remembered.</summary>
    Done,

    /// <summary>Somebody else carried it out as well and was first; nothing was written.</summary>
    FinishedElsewhere,

    /// <summary>Somebody else showed the card meanwhile; nothing was written, and the effect is still to be carried out.</summary>
    CardChanged,
}
