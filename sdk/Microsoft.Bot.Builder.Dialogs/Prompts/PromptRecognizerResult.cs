namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whether an answer was understood, and as what.</summary>
public class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; }

    /// <summary>Whether a parent may take the message though it was understood.</summary>
    public bool AllowInterruption { get; set; }
}
