namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Under which names a prompt keeps its things in the dialog's state.</summary>
internal static class PromptKeys
{
    internal const string Options = "options";
    internal const string State = "state";
    internal const string AttemptCount = "AttemptCount";
}
