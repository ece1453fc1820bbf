using BackOffice.SdkTests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Dialogs;

/// <summary>A person who talks to a dialog; between two messages all state goes through a storage.</summary>
internal sealed class Talk(Dialog dialog)
{
    private readonly RecordingAdapter _adapter = new();

    internal CountingStorage Storage { get; } = new();

    internal Activity LastAnswer => _adapter.Sent[^1];

    /// <summary>What the bot answers to a message.</summary>
    internal Task<string[]> Say(string text) => Send(RecordingAdapter.Incoming(text: text));

    internal async Task<string[]> Send(Activity activity)
    {
        var before = _adapter.Sent.Count;
        var state = new ConversationState(Storage);
        await _adapter.Receive(activity, async (turn, token) =>
        {
            await dialog.RunAsync(turn, state.CreateProperty<DialogState>("dialogs"), token);
            await state.SaveChangesAsync(turn, false, token);
        });
        return [.. _adapter.Sent.Skip(before).Select(sent => sent.Text)];
    }

    internal static PromptOptions Ask(string prompt, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(prompt),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
    };
}
