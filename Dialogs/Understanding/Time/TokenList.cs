using System.Buffers;

namespace BackOffice.Dialogs;

/// <summary>Words of time as they are found; on the stack while they fit.</summary>
internal ref struct TokenList(Span<TimeToken> room)
{
    private Span<TimeToken> room = room;
    private TimeToken[]? rented;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<TimeToken> Tokens => room[..Count];

    public readonly TimeToken Last => Count > 0 ? room[Count - 1] : default;

    public void Add(TimeToken token)
    {
        if (Count == room.Length)
        {
            var larger = ArrayPool<TimeToken>.Shared.Rent(2 * room.Length);
            room.CopyTo(larger);
            Return();
            room = rented = larger;
        }

        room[Count++] = token;
    }

    public readonly void ReplaceLast(TimeToken token) => room[Count - 1] = token;

    public readonly void Return()
    {
        if (rented is not null)
        {
            ArrayPool<TimeToken>.Shared.Return(rented);
        }
    }
}
