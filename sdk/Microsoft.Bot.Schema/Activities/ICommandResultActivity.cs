namespace Microsoft.Bot.Schema;

/// <summary>The result of an earlier command.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
