namespace Microsoft.Bot.Schema;

/// <summary>A conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}
