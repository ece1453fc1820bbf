using System.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests.Repairs;

public class PictureFormatsTests
{
    public static TheoryData<byte[], PictureFormat> Beginnings => new()
    {
        { [0xFF, 0xD8, 0xFF, 0xE1], PictureFormat.Jpeg },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], PictureFormat.Png },
        { Encoding.ASCII.GetBytes("GIF87a"), PictureFormat.Gif },
        { Encoding.ASCII.GetBytes("GIF89a.."), PictureFormat.Gif },
        { Encoding.ASCII.GetBytes("RIFF1234WEBPVP8L"), PictureFormat.WebP },
        { Encoding.ASCII.GetBytes("RIFF1234WAVEfmt "), PictureFormat.Unknown },
        { Encoding.ASCII.GetBytes("\0\0\0\u0018ftypheix"), PictureFormat.Heic },
        { Encoding.ASCII.GetBytes("\0\0\0\u0018ftypmif1"), PictureFormat.Heic },
        { Encoding.ASCII.GetBytes("\0\0\0\u0018ftypmp42"), PictureFormat.Unknown },
        { Encoding.ASCII.GetBytes("\0\0\0\u0018ftyp"), PictureFormat.Unknown },
        { Encoding.ASCII.GetBytes("%PDF-1.7"), PictureFormat.Pdf },
        { Encoding.ASCII.GetBytes("<!-- hello -->\n<svg xmlns="), PictureFormat.Svg },
        { Encoding.ASCII.GetBytes("MZ\0\0"), PictureFormat.Unknown },
        { Encoding.ASCII.GetBytes("<html>"), PictureFormat.Unknown },
        { [0xFF, 0xD8], PictureFormat.Unknown },
        { [], PictureFormat.Unknown },
    };

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void A_format_is_told_by_the_first_bytes(byte[] content, PictureFormat format) => Assert.Equal(format, PictureFormats.Of(content));

    [Fact]
    public void Each_format_that_is_taken_has_a_name_for_browsers_and_no_other_has() => Assert.All(Enum.GetValues<PictureFormat>(), format =>
    {
        if (format.IsTaken)
        {
            Assert.StartsWith("image/", format.MediaType, StringComparison.Ordinal);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => format.MediaType);
        }
    });

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("")]
    public void Nothing_else_becomes_a_photo(string content) => Assert.Throws<ArgumentException>(() => new Photo(Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void The_same_bytes_have_the_same_name_and_it_reads_back()
    {
        byte[] content = [0xFF, 0xD8, 0xFF, 1];
        var id = new Photo(content).Id;

        Assert.Equal(id, new Photo(content.ToArray()).Id);
        Assert.NotEqual(id, new Photo(new byte[] { 0xFF, 0xD8, 0xFF, 2 }).Id);
        Assert.True(PhotoId.TryParse(id.Value, out var read));
        Assert.Equal(id, read);
        Assert.False(PhotoId.TryParse($"{id.Value[..^1]}/", out _));
        Assert.False(PhotoId.TryParse(null, out _));
    }
}
