namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a waterfall stands.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private readonly DialogContext _outer;
    private bool _wentOn;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        _outer = dc;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>The step's number, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before gave.</summary>
    public object Result { get; }

    /// <summary>What the steps keep for one another, stored with the dialog.</summary>
    public IDictionary<string, object> Values { get; }

    /// <exception cref="InvalidOperationException">The step went on already.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token.", nameof(result));
        if (_wentOn)
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): called more than once in dialog '{_waterfall.Id}' step {Index}.");

        _wentOn = true;
        return _waterfall.ResumeDialogAsync(_outer, DialogReason.NextCalled, result, cancellationToken);
    }
}
