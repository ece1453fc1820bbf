namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>Puts a dialog on the stack and begins it.</summary>
    /// <exception cref="InvalidOperationException">Neither this set nor a parent's has the dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog = FindDialog(dialogId) ?? throw new InvalidOperationException(
            $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found. It must be in the current or a parent DialogSet.");

        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>(StringComparer.Ordinal) });
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the message to the active dialog; <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        // Once a turn, and from the innermost dialog outwards, however many stacks the message passes through.
        if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);

        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Empty)
            : await ActiveDialogOrThrow(nameof(ContinueDialogAsync)).ContinueDialogAsync(this, cancellationToken);
    }

    /// <summary>Takes the active dialog off the stack and gives its result to the one below.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        await EndActive(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await ActiveDialogOrThrow(nameof(EndDialogAsync)).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>Begins a dialog in the place of the active one.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(options, nameof(options));
        await EndActive(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        var handled = await EmitEventAsync(DialogEvents.RepromptDialog, null, bubble: false, fromLeaf: false, cancellationToken);
        if (!handled && ActiveDialog is { } active)
            await ActiveDialogOrThrow(nameof(RepromptDialogAsync)).RepromptDialogAsync(Context, active, cancellationToken);
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>Ends every dialog; one that handles the event keeps itself and what is below it.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(eventValue, nameof(eventValue));
        if (Stack.Count == 0 && Parent is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        // The dialog that asks to cancel is not asked whether it minds.
        var ask = false;
        for (var context = this; context is not null;)
        {
            if (context.Stack.Count == 0)
            {
                context = cancelParents ? context.Parent : null;
            }
            else
            {
                if (ask && await context.EmitEventAsync(
                    eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                {
                    break;
                }

                await context.EndActive(DialogReason.CancelCalled, cancellationToken);
            }

            ask = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    private async Task EndActive(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;
        if (FindDialog(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    // Any object can be a result, so a token given in the wrong place compiles.
    private static void RefuseToken(object value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token.", name);
    }
}
