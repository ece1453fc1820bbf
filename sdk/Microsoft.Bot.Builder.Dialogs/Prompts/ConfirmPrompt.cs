using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no, in words or by number.</summary>
public class ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null) : Prompt<bool>(dialogId, validator)
{
    private static readonly string[] YesWords = ["yes", "y", "yep", "yeah", "yup", "sure", "ok", "okay", "true", "👍"];
    private static readonly string[] NoWords = ["no", "n", "nope", "nah", "not", "false", "👎"];

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string DefaultLocale { get; set; } = defaultLocale;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What is shown for yes and for no.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var prompt = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            Choices(),
            options.Style ?? Style,
            ChoiceOptions ?? new ChoiceFactoryOptions(),
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } from ? [from] : null,
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var answer = turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } ? Read(text) : null;
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer.GetValueOrDefault() });
    }

    private Choice[] Choices() => ConfirmChoices is null ? [new Choice("Yes"), new Choice("No")] : [ConfirmChoices.Item1, ConfirmChoices.Item2];

    private bool? Read(string text)
    {
        var words = ChoiceReading.Words(text);
        var yes = words.Exists(word => YesWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        var no = words.Exists(word => NoWords.Contains(word, StringComparer.OrdinalIgnoreCase));
        if (yes || no)
            return yes == no ? null : yes;

        // Numbers mean something only when they were shown.
        var found = ChoiceOptions?.IncludeNumbers == false && ConfirmChoices is null ? null : ChoiceReading.Read(text, Choices());
        return found is null ? null : found.Index == 0;
    }
}
