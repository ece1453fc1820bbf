namespace BackOffice.Domain.Equipment;

/// <summary>How full the cartridges were when somebody looked, in percent; null where nobody did.</summary>
public sealed record TonerLevels(int? Black = null, int? Cyan = null, int? Magenta = null, int? Yellow = null)
{
    public static TonerLevels Unknown { get; } = new();

    public int? Of(TonerColour colour) => colour switch
    {
        TonerColour.Black => Black,
        TonerColour.Cyan => Cyan,
        TonerColour.Magenta => Magenta,
        TonerColour.Yellow => Yellow,
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "There is no such cartridge."),
    };

    public TonerLevels With(TonerColour colour, int? percent) => colour switch
    {
        TonerColour.Black => this with { Black = percent },
        TonerColour.Cyan => this with { Cyan = percent },
        TonerColour.Magenta => this with { Magenta = percent },
        TonerColour.Yellow => this with { Yellow = percent },
        _ => throw new ArgumentOutOfRangeException(nameof(colour), colour, "There is no such cartridge."),
    };
}
