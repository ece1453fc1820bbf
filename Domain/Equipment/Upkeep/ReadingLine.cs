using System.Collections.Immutable;
using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Equipment;

/// <summary>A line of a list of readings: the tag of a machine, its counter, and how full its cartridges are.</summary>
public sealed record ReadingLine(ImportLine Line)
{
    /// <summary>The most lines that are taken at once.</summary>
    public const int MostLines = 500;

    /// <summary>What the line tells, or all that is wrong with it. A line with a tag alone tells nothing, which is no mistake.</summary>
    public (AssetTag? Tag, ImmutableArray<ReadMeter> Readings, ImmutableArray<FieldError> Errors) Read()
    {
        var field = new TypedFields();
        if (field.Tag(AssetFields.Tag, Line.Tag) is not { } tag)
        {
            return (null, [], field.Errors);
        }

        var readings = ImmutableArray.CreateBuilder<ReadMeter>();
        foreach (var name in MeterFields.All)
        {
            var typed = Line.Fields.GetValueOrDefault(name, string.Empty);
            if (name != MeterFields.Counter && field.Percent(name, typed) is { } percent)
            {
                readings.Add(new ReadToner(tag, MeterFields.ColourOf(name), percent));
            }
            else if (name == MeterFields.Counter && field.Counter(name, typed) is { } pages)
            {
                readings.Add(new CountPages(tag, pages));
            }
        }

        return (tag, readings.ToImmutable(), field.Errors);
    }
}
