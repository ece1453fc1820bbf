using BackOffice.Bot.Conversation;
using BackOffice.Cards.Conversation;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>Greets somebody in their own chat, the first time that there is one.</summary>
internal sealed class Welcome(IPeople people, Chats chats, Outbox outbox)
{
    public async Task RunAsync(PendingEffect pending, Effect.Welcome effect, CancellationToken cancellation)
    {
        var person = await people.FindAsync(effect.To, cancellation);
        if (person?.Chat is not { } chat)
        {
            throw new UnreachableChatException("has not opened a chat with the bot yet");
        }

        await chats.TalkAsync(chat, (turn, token) => turn.SendActivityAsync(CardMessages.New(WelcomeCard.For(person)), token), cancellation);
        await outbox.CompleteAsync(pending, card: null, cancellation);
    }
}
