using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>What came of reading a file.</summary>
internal abstract record FileReading
{
    private FileReading()
    {
    }

    public sealed record Read(PreviewImport File) : FileReading;

    /// <param name="Why">As a sentence.</param>
    public sealed record Refused(string Why) : FileReading;
}
