namespace Microsoft.Bot.Builder;

/// <summary>Writes changed state at the end of every turn that did not throw.</summary>
public class AutoSaveStateMiddleware(params BotState[] botStates) : IMiddleware
{
    private readonly List<BotState> _states = [.. botStates];

    public AutoSaveStateMiddleware Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        _states.Add(botState);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        foreach (var state in _states)
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
