using System.Collections.Immutable;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Stock;

namespace BackOffice.Bot.Imports;

/// <summary>What came of reading a list.</summary>
internal abstract record ListReading
{
    private ListReading()
    {
    }

    public sealed record Machines(PreviewImport List) : ListReading;

    public sealed record Items(PreviewItems List) : ListReading;

    public sealed record Positions(PreviewPositions List) : ListReading;

    /// <summary>A list that tells counters or cartridges of machines, whatever else it tells.</summary>
    public sealed record Readings(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportProblem> Problems) : ListReading;

    /// <param name="Why">As a sentence.</param>
    public sealed record Refused(string Why) : ListReading;
}
