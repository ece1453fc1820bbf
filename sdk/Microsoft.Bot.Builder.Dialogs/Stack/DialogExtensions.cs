namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs one dialog as the root of a stored stack.</summary>
public static class DialogExtensions
{
    /// <summary>Continues what is on the stack, or begins the dialog when nothing is.</summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var context = await new DialogSet(accessor).Add(dialog).CreateContextAsync(turnContext, cancellationToken);
        try
        {
            var turn = await context.ContinueDialogAsync(cancellationToken);
            if (turn.Status == DialogTurnStatus.Empty)
                await context.BeginDialogAsync(dialog.Id, null, cancellationToken);
        }
        catch (Exception exception)
        {
            if (!await context.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken))
                throw;
        }
    }
}
