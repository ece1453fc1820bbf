namespace BackOffice.Domain.Repairs;

/// <summary>A picture that can be kept: of a format that is taken, and not too large.</summary>
public sealed class Photo
{
    /// <summary>In bytes.</summary>
    public const int Largest = 5 * 1024 * 1024;

    /// <exception cref="ArgumentException">The content is too large, or of a format that is not kept: ask before.</exception>
    public Photo(ReadOnlyMemory<byte> content)
    {
        Format = PictureFormats.Of(content.Span);
        if (!Format.IsTaken || content.Length > Largest)
        {
            throw new ArgumentException($"{content.Length} bytes of {Format} cannot be kept.", nameof(content));
        }

        Content = content;
        Id = PhotoId.Of(content.Span);
    }

    public PhotoId Id { get; }

    public PictureFormat Format { get; }

    public ReadOnlyMemory<byte> Content { get; }
}
