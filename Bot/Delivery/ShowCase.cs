using AdaptiveCards;
using BackOffice.Bot.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Storage;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Brings a watcher's chat up to date with a case: the card they have is updated, or a new one is posted where they should
/// notice. What is shown is always the case of this moment; should another process have shown it meanwhile, both look again,
/// and the last to write has seen the latest.
/// </summary>
internal sealed class ShowCase(
    IEnumerable<ICaseCards> kinds, IPeople people, ShownCards shown, Outbox outbox, Chats chats, ILogger<ShowCase> logger)
{
    private const int Tries = 5;

    private readonly Dictionary<CaseKind, ICaseCards> byKind = kinds.ToDictionary(kind => kind.Kind);

    public async Task RunAsync(PendingEffect pending, Effect.ShowCase effect, CancellationToken cancellation)
    {
        var person = await people.FindAsync(effect.To, cancellation) ?? throw NeverMet();
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var found = await byKind[effect.Case.Kind].FindAsync(effect.Case, cancellation)
                ?? throw new InvalidOperationException($"{effect.Case} is to be shown, but there is no such case.");
            var before = await shown.FindAsync(effect.Case, effect.To, cancellation);
            var after = found.MayBeSeenBy(person)
                ? await ShowAsync(person, found, before, effect.Ring && attempt == 0, cancellation)
                : await TakeAwayAsync(person, found, before, cancellation);
            if (await outbox.CompleteAsync(pending, after, cancellation) is not Completion.CardChanged)
            {
                return;
            }

            if (after?.Activity is { } posted && posted != before?.Activity)
            {
                // Somebody else posted a card at the same time: theirs is remembered, so this one points away from itself.
                await PointAwayAsync(person.Chat!, found, posted, cancellation);
            }
        }

        throw new OutageException($"The card of {effect.Case} changed {Tries} times while it was being shown.");
    }

    private static UnreachableChatException NeverMet() => new("has not opened a chat with the bot yet");

    private async Task<ShownCard> ShowAsync(Person person, ICaseToShow found, ShownCard? before, bool ring, CancellationToken cancellation)
    {
        var chat = person.Chat ?? throw NeverMet();
        var current = before ?? new ShownCard(found.Id, person.Id, Conversation: null, Activity: null, Version: 0, ETag: null);

        // Once the person has changed the case themselves, what they could not send before is settled.
        var isSettled = found.LastBy == person.Id && found.Version > current.Unsent?.At;
        current = current with { Unsent = isSettled ? null : current.Unsent };
        var card = found.CardFor(person, current.Unsent);
        if (!ring && current.Activity is { } activity && current.Conversation == chat.Conversation)
        {
            if (current.Version == found.Version || await TryUpdateAsync(chat, activity, card, cancellation))
            {
                return current with { Version = found.Version };
            }
        }

        var posted = await PostAsync(chat, CardMessages.New(card, found.SummaryFor(person)), cancellation);
        if (current.Activity is { } old && current.Conversation == chat.Conversation)
        {
            await PointAwayAsync(chat, found, old, cancellation);
        }

        return current with { Conversation = chat.Conversation, Activity = posted, Version = found.Version };
    }

    /// <summary>The person has lost the role by which they saw it: a card that stands in their chat is taken away, and none comes any more.</summary>
    /// <returns>Null where no card stands.</returns>
    private async Task<ShownCard?> TakeAwayAsync(Person person, ICaseToShow found, ShownCard? before, CancellationToken cancellation)
    {
        if (before is not { Activity: { } activity })
        {
            return null;
        }

        if (person.Chat is { } chat && chat.Conversation == before.Conversation)
        {
            await TryUpdateAsync(chat, activity, found.NotYours(), cancellation);
        }

        return before with { Conversation = null, Activity = null, Version = 0, Unsent = null };
    }

    private async Task<string> PostAsync(ChatAddress chat, Activity message, CancellationToken cancellation)
    {
        string? id = null;
        await chats.TalkAsync(chat, async (turn, token) => id = (await turn.SendActivityAsync(message, token))?.Id, cancellation);
        return id ?? string.Empty;
    }

    private async Task<bool> TryUpdateAsync(ChatAddress chat, string activity, AdaptiveCard card, CancellationToken cancellation)
    {
        try
        {
            await chats.TalkAsync(chat, (turn, token) => turn.UpdateActivityAsync(CardMessages.Update(activity, card), token), cancellation);
            return true;
        }
        catch (ErrorResponseException exception) when (exception.Response?.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.BadRequest)
        {
            logger.LogInformation("Message {Activity} is gone; the card is posted anew.", activity);
            return false;
        }
    }

    private async Task PointAwayAsync(ChatAddress chat, ICaseToShow found, string activity, CancellationToken cancellation)
    {
        try
        {
            await TryUpdateAsync(chat, activity, found.Moved(), cancellation);
        }
        catch (Exception exception) when (exception is ErrorResponseException or OutageException or HttpRequestException)
        {
            // The old card still answers with the truth when it is pressed.
            logger.LogWarning(exception, "The old card {Activity} of {Case} could not be marked as moved.", activity, found.Id);
        }
    }
}
