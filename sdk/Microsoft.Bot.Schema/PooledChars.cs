using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Lets the JSON readers and writers take their buffers from the shared pool.</summary>
internal sealed class PooledChars : IArrayPool<char>
{
    internal static readonly PooledChars Instance = new();

    private PooledChars()
    {
    }

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
