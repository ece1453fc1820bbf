using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>A conversation as its people see it: messages in order, each with its present content.</summary>
public sealed class Chat(string id, FakeTeams teams)
{
    private readonly Lock gate = new();
    private readonly List<ChatMessage> messages = [];
    private readonly Queue<Trouble> troubles = [];
    private TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int calls;

    public string Id => id;

    public FakeTeams Teams => teams;

    public ImmutableArray<ChatMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>What the bot wrote, in order.</summary>
    public ImmutableArray<ChatMessage> FromBot => [.. Messages.Where(message => message.IsFromBot)];

    /// <summary>How often the bot called the connector for this chat, in vain or not.</summary>
    public int Calls => Volatile.Read(ref calls);

    /// <summary>The next calls for this chat meet trouble.</summary>
    public void Meets(Trouble trouble, int times = 1)
    {
        lock (gate)
        {
            for (var i = 0; i < times; i++)
            {
                troubles.Enqueue(trouble);
            }
        }
    }

    /// <summary>No more trouble; calls that hang are answered now.</summary>
    public void Recovers()
    {
        lock (gate)
        {
            troubles.Clear();
            released.TrySetResult();
            released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>A person deletes one of the bot's messages, of which the bot is not told.</summary>
    public void Loses(string message) => Delete(message);

    /// <summary>What a person wrote, as the chat shows it.</summary>
    public void Hears(string from, string text)
    {
        var activity = new JsonObject { ["type"] = "message", ["text"] = text };
        lock (gate)
        {
            messages.Add(new ChatMessage(teams.NextId(), from, activity));
        }
    }

    public ChatMessage Find(string message) =>
        Messages.FirstOrDefault(candidate => candidate.Id == message) ?? throw new KeyNotFoundException($"The chat {id} has no message {message}.");

    /// <summary>The client puts the card of an invoke's answer in the place of the pressed one.</summary>
    internal void ShowInPlace(string message, JsonObject card) => Change(message, old => old.WithCard(card));

    internal string Post(JsonObject activity)
    {
        lock (gate)
        {
            var message = new ChatMessage(teams.NextId(), From: null, activity);
            messages.Add(message);
            return message.Id;
        }
    }

    internal bool Update(string message, JsonObject activity) =>
        Change(message, old => old with { Activity = activity, Updates = old.Updates + 1 });

    internal bool Delete(string message)
    {
        lock (gate)
        {
            return messages.RemoveAll(candidate => candidate.Id == message) > 0;
        }
    }

    internal (Trouble? Trouble, Task Released) NextCall()
    {
        lock (gate)
        {
            calls++;
            return (troubles.TryDequeue(out var trouble) ? trouble : null, released.Task);
        }
    }

    private bool Change(string message, Func<ChatMessage, ChatMessage> change)
    {
        lock (gate)
        {
            var place = messages.FindIndex(candidate => candidate.Id == message);
            if (place < 0)
            {
                return false;
            }

            messages[place] = change(messages[place]);
            return true;
        }
    }
}
