using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>
/// The edge of a turn: it ends within ten seconds, since the channel sends it again after fifteen; it shows a sign of life after a
/// second and a half; and what goes wrong is logged once, here, and told in a sentence with a reference that is in the log.
/// </summary>
internal sealed class TurnBoundary(TimeProvider time, References references, ILogger<TurnBoundary> logger) : Microsoft.Bot.Builder.IMiddleware
{
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(1.5);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (IsOurOwn(turnContext.Activity))
        {
            await next(cancellationToken);
            return;
        }

        turnContext.TurnState.Set(new TurnDeadline(time.GetUtcNow() + Deadline));
        using var deadline = new CancellationTokenSource(Deadline, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await RunAsync(turnContext, next, both.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (exception is OutageException or OperationCanceledException)
        {
            var reference = references.Next();
            logger.LogWarning(exception, "Turn {Reference} ({Type}) met an outage.", reference, turnContext.Activity.Type);
            await ApologizeAsync(turnContext, Outage(reference, turnContext.Activity), cancellationToken);
        }
#pragma warning disable CA1031 // The one place where a bug ends: logged with its context, said with its reference.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var reference = references.Next();
            logger.LogError(exception, "Turn {Reference} ({Type} {Name}) failed.", reference, turnContext.Activity.Type, turnContext.Activity.Name);
            await ApologizeAsync(turnContext, TroubleSentences.Bug(reference), cancellationToken);
        }
    }

    // A turn that the bot began itself: whoever began it must know how it went.
    private static bool IsOurOwn(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation };

    private async Task RunAsync(ITurnContext turn, NextDelegate next, CancellationToken cancellation)
    {
        var work = next(cancellation);
        if (turn.Activity.Type == ActivityTypes.Message && await Task.WhenAny(work, Task.Delay(SignOfLife, time, cancellation)) != work)
        {
            await TryShowTypingAsync(turn, cancellation);
        }

        await work;
    }

    private async Task TryShowTypingAsync(ITurnContext turn, CancellationToken cancellation)
    {
        try
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellation);
        }
        catch (Exception exception) when (exception is HttpRequestException or ErrorResponseException or OperationCanceledException)
        {
            logger.LogInformation(exception, "The typing indicator was not shown.");
        }
    }

    private async Task ApologizeAsync(ITurnContext turn, string sentence, CancellationToken cancellation)
    {
        switch (turn.Activity.Type)
        {
            case ActivityTypes.Invoke:
                await turn.SendActivityAsync(InvokeAnswers.AsActivity(InvokeAnswers.Message(sentence)), cancellation);
                break;
            case ActivityTypes.Message:
                try
                {
                    await turn.SendActivityAsync(MessageFactory.Text(sentence), cancellation);
                }
                catch (Exception exception) when (exception is HttpRequestException or ErrorResponseException)
                {
                    logger.LogWarning(exception, "The channel did not take the apology either.");
                }

                break;
        }
    }

    private static string Outage(string reference, Activity activity) => (activity.Type, TypedTexts.In(activity)) switch
    {
        (_, { } typed) => TroubleSentences.NotSavedText(reference, typed),
        (ActivityTypes.Invoke, null) => TroubleSentences.NotSaved(reference),
        _ => TroubleSentences.NotRead(reference),
    };
}
