namespace Microsoft.Bot.Builder;

/// <summary>What reacts to an incoming activity.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
