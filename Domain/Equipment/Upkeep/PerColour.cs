namespace BackOffice.Domain.Equipment;

/// <summary>Something that is known of each cartridge; null where it is not.</summary>
public sealed record PerColour<T>(T? Black = null, T? Cyan = null, T? Magenta = null, T? Yellow = null)
    where T : struct
{
    public T? Of(TonerColour colour) => colour switch
    {
        TonerColour.Black => Black,
        TonerColour.Cyan => Cyan,
        TonerColour.Magenta => Magenta,
        TonerColour.Yellow => Yellow,
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "There is no such cartridge."),
    };

    public PerColour<T> With(TonerColour colour, T? known) => colour switch
    {
        TonerColour.Black => this with { Black = known },
        TonerColour.Cyan => this with { Cyan = known },
        TonerColour.Magenta => this with { Magenta = known },
        TonerColour.Yellow => this with { Yellow = known },
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "There is no such cartridge."),
    };
}
