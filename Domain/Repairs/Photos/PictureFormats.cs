namespace BackOffice.Domain.Repairs;

/// <summary>Tells formats by the first bytes: neither a file's name nor what its sender says of it is to be believed.</summary>
public static class PictureFormats
{
    /// <summary>As much of a text, in bytes, as may stand before the element that makes it a drawing.</summary>
    private const int SvgPrologue = 1_024;

    extension(PictureFormat format)
    {
        /// <summary>Whether such a picture is kept: every client shows it, and it can hold no script.</summary>
        public bool IsTaken => format is PictureFormat.Jpeg or PictureFormat.Png or PictureFormat.Gif or PictureFormat.WebP;

        /// <summary>As HTTP names it: "image/png".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The format is not kept.</exception>
        public string MediaType => format switch
        {
            PictureFormat.Jpeg => "image/jpeg",
            PictureFormat.Png => "image/png",
            PictureFormat.Gif => "image/gif",
            PictureFormat.WebP => "image/webp",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Pictures of this format are not kept."),
        };
    }

    public static PictureFormat Of(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => PictureFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => PictureFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureFormat.WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] when content.Length >= 12 && IsHeic(content[8..12]) => PictureFormat.Heic,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => PictureFormat.Pdf,
        _ when content[..Math.Min(content.Length, SvgPrologue)].IndexOf("<svg"u8) >= 0 => PictureFormat.Svg,
        _ => PictureFormat.Unknown,
    };

    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("he"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);
}
