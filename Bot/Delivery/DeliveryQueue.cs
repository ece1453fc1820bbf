using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Effects that wait to be carried out by this process. Those to one person stay in order in one lane; people do not wait for each
/// other. Losing the queue loses nothing: every effect is a row of the outbox, which a sweeper reads.
/// </summary>
internal sealed class DeliveryQueue : ICommittedEffects
{
    private const int LaneCount = 8;
    private readonly ImmutableArray<Channel<PendingEffect>> lanes =
        [.. Enumerable.Range(0, LaneCount).Select(_ => Channel.CreateUnbounded<PendingEffect>(new UnboundedChannelOptions { SingleReader = true }))];

    private readonly ConcurrentDictionary<string, bool> here = new(StringComparer.Ordinal);

    public IEnumerable<ChannelReader<PendingEffect>> Lanes => lanes.Select(lane => lane.Reader);

    public void Accept(ImmutableArray<PendingEffect> effects)
    {
        foreach (var effect in effects)
        {
            // The sweeper finds again what this process is still busy with.
            if (here.TryAdd(effect.Key, true))
            {
                lanes[Lane(Recipient(effect.Effect))].Writer.TryWrite(effect);
            }
        }
    }

    public void Finished(PendingEffect effect) => here.TryRemove(effect.Key, out _);

    public static PersonId Recipient(Effect effect) => effect switch
    {
        Effect.ShowCase show => show.To,
        Effect.Welcome welcome => welcome.To,
        Effect.LookUp lookUp => lookUp.Whom,
        _ => throw new InvalidOperationException($"Nobody is known to receive {effect.GetType().Name}."),
    };

    private static int Lane(PersonId person) => (int)((uint)StringComparer.Ordinal.GetHashCode(person.Value) % LaneCount);
}
