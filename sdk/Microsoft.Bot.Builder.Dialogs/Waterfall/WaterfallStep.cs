namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: asks something, goes on, or ends.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
