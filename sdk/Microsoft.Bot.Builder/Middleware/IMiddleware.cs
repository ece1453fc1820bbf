namespace Microsoft.Bot.Builder;

/// <summary>Sees every incoming activity before the bot, and the end of its turn after it.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
