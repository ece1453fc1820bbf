using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackOffice.SdkTests.Dialogs;

/// <summary>A dialog over others that listens to what a person says before they do, and notes what happens.</summary>
internal sealed class Root : ComponentDialog
{
    internal Root()
        : base("root")
    {
        AddDialog(new Question("order", "How many?", "ordered", Ended));
        AddDialog(new Question("repair", "Which printer?", "reported", Ended));
        AddDialog(new Help());
    }

    internal List<string> Ended { get; } = [];

    internal List<string> Events { get; } = [];

    protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        Events.Add(e.Name);
        return base.OnPreBubbleEventAsync(dc, e, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        switch (innerDc.Context.Activity.Text)
        {
            case "cancel":
                await innerDc.Context.SendActivityAsync("Never mind.", cancellationToken: cancellationToken);
                return await innerDc.CancelAllDialogsAsync(cancellationToken);
            case "my printer is broken":
                return await innerDc.ReplaceDialogAsync("repair", cancellationToken: cancellationToken);
            case "help":
                return await innerDc.BeginDialogAsync(nameof(Help), cancellationToken: cancellationToken);
            default:
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        }
    }

    private sealed class Question : ComponentDialog
    {
        private readonly List<string> _ended;

        internal Question(string id, string question, string done, List<string> ended)
            : base(id)
        {
            _ended = ended;
            AddDialog(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("ask", Talk.Ask(question), token),
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync($"{step.Result} {done}.", cancellationToken: token);
                    return await step.EndDialogAsync(step.Result, token);
                },
            ]));
            AddDialog(new TextPrompt("ask"));
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            _ended.Add($"{Id}: {reason}");
            return Task.CompletedTask;
        }
    }

    private sealed class Help() : Dialog(nameof(Help))
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("You can order things.", cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }
    }
}
