namespace Microsoft.Bot.Schema;

/// <summary>Something happened that is told by its name.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
