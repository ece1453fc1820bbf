using System.Collections.Immutable;
using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>What came of reading a file.</summary>
internal abstract record FileReading
{
    private FileReading()
    {
    }

    public sealed record Machines(PreviewImport File) : FileReading;

    /// <summary>A list that tells counters or cartridges, whatever else it tells.</summary>
    public sealed record Readings(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportProblem> Problems) : FileReading;

    /// <param name="Why">As a sentence.</param>
    public sealed record Refused(string Why) : FileReading;
}
