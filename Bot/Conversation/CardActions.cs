using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>Finds the action that a press's verb names. Old clients press through a message instead of an invoke; both end here.</summary>
internal sealed class CardActions(IEnumerable<ICardAction> actions, IPeople people, References references, ILogger<CardActions> logger)
{
    private readonly Dictionary<string, ICardAction> byVerb =
        actions.SelectMany(action => action.Verbs, (action, verb) => (verb, action)).ToDictionary(StringComparer.Ordinal);

    public async Task<AdaptiveCardInvokeResponse> AnswerInvokeAsync(
        ITurnContext turn, Introduction introduction, CardPress press, CancellationToken cancellation) =>
        await RunAsync(turn, introduction, press, cancellation) switch
        {
            CardAnswer.Replace(var card) => InvokeAnswers.Card(card),
            CardAnswer.Say(var sentence) => InvokeAnswers.Message(sentence),
            _ => throw new InvalidOperationException("An action gave no answer."),
        };

    /// <summary>The message is updated where the channel told which one it was; else the answer comes as a new one.</summary>
    public async Task AnswerSubmitAsync(ITurnContext turn, Introduction introduction, CardPress press, CancellationToken cancellation)
    {
        switch (await RunAsync(turn, introduction, press, cancellation))
        {
            case CardAnswer.Replace(var card) when press.Message is { Length: > 0 } message:
                await turn.UpdateActivityAsync(CardMessages.Update(message, card), cancellation);
                break;
            case CardAnswer.Replace(var card):
                await turn.SendActivityAsync(CardMessages.New(card), cancellation);
                break;
            case CardAnswer.Say(var sentence):
                await turn.SendActivityAsync(MessageFactory.Text(sentence), cancellation);
                break;
        }
    }

    private async Task<CardAnswer> RunAsync(ITurnContext turn, Introduction introduction, CardPress press, CancellationToken cancellation)
    {
        if (!byVerb.TryGetValue(press.Verb, out var action))
        {
            logger.LogWarning("A card sent the verb '{Verb}', which nothing here answers.", press.Verb.Length > 40 ? press.Verb[..40] : press.Verb);
            return new CardAnswer.Say(PressSentences.UnknownButton());
        }

        var reference = references.Next();
        try
        {
            var person = action.OnlyReads
                ? await people.MeetRecentAsync(introduction, cancellation)
                : await people.MeetAsync(introduction, cancellation);
            return await action.RunAsync(turn, person, press, cancellation);
        }
        catch (Exception exception) when (
            exception is OutageException or OperationCanceledException && action.AfterOutage(press, reference) is not null)
        {
            logger.LogWarning(exception, "'{Verb}' met an outage; reference {Reference}.", press.Verb, reference);
            return action.AfterOutage(press, reference)!;
        }
    }
}
