namespace BackOffice.Domain.Guides;

/// <summary>What kind of trouble a machine has, as far as its guide depends on it.</summary>
public enum SymptomCategory
{
    /// <summary>Paper or something else is stuck, or is not taken in.</summary>
    Jam,

    /// <summary>Toner or ink is empty or not recognised.</summary>
    Toner,

    /// <summary>It works, but what comes out is bad: streaks, a flickering picture, a crackling line.</summary>
    Quality,

    /// <summary>It is on, and nobody reaches it.</summary>
    Offline,

    /// <summary>It does not start, or goes off.</summary>
    Power,

    Noise,

    /// <summary>It shows a code, a message or a blinking light.</summary>
    ErrorCode,

    Other,
}
