using BackOffice.Domain.Repairs;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>What came of reading a picture that somebody sent.</summary>
internal abstract record PictureReading
{
    private PictureReading()
    {
    }

    public sealed record Read(Photo Photo) : PictureReading;

    /// <param name="Why">As a sentence.</param>
    public sealed record Refused(string Why) : PictureReading;
}
