using System.Text;

namespace BackOffice.BotTests.Repairs.Photos;

/// <summary>Files as phones and cameras send them: the beginning is right, and what follows fills them up.</summary>
internal static class SamplePictures
{
    public static byte[] Jpeg(int number = 1, int size = 2_000) => Filled([0xFF, 0xD8, 0xFF, 0xE0], number, size);

    public static byte[] Png(int number = 1, int size = 2_000) => Filled([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], number, size);

    public static byte[] Gif { get; } = Filled(Encoding.ASCII.GetBytes("GIF89a"), 1, 500);

    public static byte[] WebP { get; } = Filled(Encoding.ASCII.GetBytes("RIFF\0\0\0\0WEBPVP8 "), 1, 500);

    public static byte[] Heic { get; } = Filled([0, 0, 0, 24, .. Encoding.ASCII.GetBytes("ftypheic")], 1, 500);

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7\n%âãÏÓ");

    public static byte[] Svg { get; } = Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    public static byte[] Program { get; } = [.. Encoding.ASCII.GetBytes("MZ"), .. new byte[500]];

    private static byte[] Filled(byte[] beginning, int number, int size)
    {
        var picture = new byte[size];
        for (var i = 0; i < size; i++)
        {
            picture[i] = (byte)((i * 31) + number + (i / 251));
        }

        beginning.CopyTo(picture, 0);
        return picture;
    }
}
