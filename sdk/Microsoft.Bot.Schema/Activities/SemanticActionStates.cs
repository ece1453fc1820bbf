namespace Microsoft.Bot.Schema;

/// <summary>How far a programmatic action has gone.</summary>
public static class SemanticActionStates
{
    public const string Continue = "continue";
    public const string Done = "done";
    public const string Start = "start";
}
