using System.Collections.Immutable;

namespace BackOffice.Domain.Equipment;

/// <summary>What a list of readings can tell of a machine: columns of a file, and what an error names.</summary>
public static class MeterFields
{
    public const string Counter = "counter";
    public const string Black = "black";
    public const string Cyan = "cyan";
    public const string Magenta = "magenta";
    public const string Yellow = "yellow";

    public static ImmutableArray<string> All { get; } = [Counter, Black, Cyan, Magenta, Yellow];

    internal static TonerColour ColourOf(string field) => Enum.Parse<TonerColour>(field, ignoreCase: true);
}
