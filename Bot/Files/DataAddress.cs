using System.Buffers.Text;

namespace BackOffice.Bot.Files;

/// <summary>An address that holds its file itself: <c>data:image/png;base64,…</c>.</summary>
internal static class DataAddress
{
    private const string Scheme = "data:";
    private const string Encoding = ";base64,";

    public static bool IsOne(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <param name="largest">In bytes.</param>
    public static FetchedFile Read(string address, int largest)
    {
        var start = address.IndexOf(Encoding, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || !Base64.IsValid(address.AsSpan(start + Encoding.Length), out var size))
        {
            return new FetchedFile.Failed();
        }

        return size > largest
            ? new FetchedFile.TooLarge(size)
            : new FetchedFile.Whole(Convert.FromBase64String(address[(start + Encoding.Length)..]));
    }
}
