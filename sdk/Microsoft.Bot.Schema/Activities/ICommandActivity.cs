namespace Microsoft.Bot.Schema;

/// <summary>A command to do something on a channel.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
