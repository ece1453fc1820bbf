using System.Globalization;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int LongestTitle = 20;

    /// <summary>The choices as the channel shows them best: as buttons where they fit, as text elsewhere.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        list ??= [];
        if (!list.Any(choice => Title(choice)?.Length > LongestTitle))
        {
            if (TakesSuggestedActions(channelId, list.Count, conversationType))
                return SuggestedAction(list, text, speak, toList);
            if (TakesCardActions(channelId, list.Count))
                return HeroCard(list, text, speak);
            if (list.Count <= 3)
                return Inline(list, text, speak, options);
        }

        return List(list, text, speak, options);
    }

    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var shown = new StringBuilder(text);
        for (var index = 0; index < choices.Count; index++)
        {
            shown.Append(index switch
            {
                0 => " ",
                _ when index < choices.Count - 1 => options?.InlineSeparator ?? ", ",
                1 => options?.InlineOr ?? " or ",
                _ => options?.InlineOrMore ?? ", or ",
            });
            if (options?.IncludeNumbers ?? true)
                shown.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            shown.Append(Title(choices[index]));
        }

        return MessageFactory.Text(shown.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var shown = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            shown.Append(index == 0 ? string.Empty : "\n   ");
            if (numbers)
                shown.Append(CultureInfo.InvariantCulture, $"{index + 1}. ");
            else
                shown.Append("- ");
            shown.Append(Title(choices[index]));
        }

        return MessageFactory.Text(shown.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput, toList);

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = [.. Buttons(choices)] };
        var attachment = new Attachment { ContentType = Bot.Schema.HeroCard.ContentType, Content = card };
        return MessageFactory.Attachment(attachment, null, speak, InputHints.ExpectingInput);
    }

    /// <summary>Choices with nothing but a value.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) => choices is null ? [] : [.. choices.Select(value => new Choice(value))];

    private static IEnumerable<CardAction> Buttons(IList<Choice> choices) => (choices ?? []).Select(choice => choice.Action
        ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value });

    private static string Title(Choice choice) => choice.Action?.Title is { Length: > 0 } title ? title : choice.Value;

    private static bool TakesSuggestedActions(string channelId, int count, string conversationType) => channelId switch
    {
        Channels.Msteams => conversationType == "personal" && count <= 3,
        Channels.Emulator or Channels.Directline or Channels.Webchat => count <= 100,
        _ => false,
    };

    private static bool TakesCardActions(string channelId, int count) => channelId switch
    {
        Channels.Msteams => count <= 50,
        Channels.Emulator or Channels.Directline or Channels.Webchat => count <= 100,
        _ => false,
    };
}
