using BackOffice.Domain.Repairs;

namespace BackOffice.StorageTests.Parts;

/// <summary>Pictures of any size, no two alike.</summary>
public static class Pictures
{
    /// <param name="size">In bytes.</param>
    public static Photo Picture(int size)
    {
        var content = new byte[size];
        for (var i = 0; i < size; i++)
        {
            content[i] = (byte)((i * 7) + (i / 255) + size);
        }

        ((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]).CopyTo(content);
        return new Photo(content);
    }
}
