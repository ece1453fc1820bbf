using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Effects that wait to be carried out by this process. Those for one person stay in order; people do not wait for each other.
/// Losing the queue loses nothing: every effect is a row of the outbox, which a sweeper reads.
/// </summary>
internal sealed class DeliveryQueue : ICommittedEffects
{
    private readonly Lock gate = new();
    private readonly Channel<PersonId> recipients = Channel.CreateUnbounded<PersonId>(new UnboundedChannelOptions { SingleReader = true });

    // Who has an entry is being served, or waits in the channel for it.
    private readonly Dictionary<PersonId, Queue<PendingEffect>> waiting = [];

    // The sweeper finds again what this process is still busy with.
    private readonly HashSet<string> here = new(StringComparer.Ordinal);

    public void Accept(ImmutableArray<PendingEffect> effects)
    {
        lock (gate)
        {
            foreach (var effect in effects)
            {
                if (here.Add(effect.Key))
                {
                    Line(effect.Effect.Person).Enqueue(effect);
                }
            }
        }
    }

    /// <summary>Each time somebody has effects waiting whom nobody serves: that person, to be served until nothing waits.</summary>
    public IAsyncEnumerable<PersonId> RecipientsAsync(CancellationToken cancellation) => recipients.Reader.ReadAllAsync(cancellation);

    /// <returns>False when nothing waits for the person any more; then they are no longer being served.</returns>
    public bool TryTake(PersonId person, [NotNullWhen(true)] out PendingEffect? effect)
    {
        lock (gate)
        {
            if (waiting[person].TryDequeue(out effect))
            {
                return true;
            }

            waiting.Remove(person);
            return false;
        }
    }

    public void Finished(PendingEffect effect)
    {
        lock (gate)
        {
            here.Remove(effect.Key);
        }
    }

    private Queue<PendingEffect> Line(PersonId person)
    {
        if (!waiting.TryGetValue(person, out var line))
        {
            waiting[person] = line = new Queue<PendingEffect>();
            recipients.Writer.TryWrite(person);
        }

        return line;
    }
}
