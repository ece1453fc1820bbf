using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract partial class Prompt<T>
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    /// <summary>The prompt with the choices shown in a style; the prompt itself stays as it is.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        // The options outlive this turn, so what they hold must not grow with each repetition.
        var message = JObject.FromObject(prompt, Serializer).ToObject<Activity>(Serializer) ?? new Activity(type: ActivityTypes.Message);
        message.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
            message.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 })
            message.Attachments = [.. message.Attachments ?? [], .. shown.Attachments];
        return message;
    }
}
