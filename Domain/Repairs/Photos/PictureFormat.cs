namespace BackOffice.Domain.Repairs;

/// <summary>What a file that somebody sent as a picture is, by its content.</summary>
public enum PictureFormat
{
    /// <summary>None of the others.</summary>
    Unknown,

    Jpeg,
    Png,
    Gif,
    WebP,

    /// <summary>What phones keep photos in, and most clients cannot show.</summary>
    Heic,

    Pdf,
    Svg,
}
