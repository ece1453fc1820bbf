namespace Microsoft.Bot.Schema;

/// <summary>A call that expects an answer in the same HTTP exchange.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
