using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An answer, to be accepted or refused.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public IDictionary<string, object> State { get; }

    public PromptOptions Options { get; }

    /// <summary>How often was answered, this time included.</summary>
    public int AttemptCount => State.TryGetValue(PromptKeys.AttemptCount, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
