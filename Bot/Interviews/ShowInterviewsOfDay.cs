using BackOffice.Bot.Conversation;
using BackOffice.Bot.Delivery;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Interviews;

/// <summary>Shows somebody of HR the day's interviews, and what waits for them. Where there is neither, nobody is disturbed.</summary>
internal sealed class ShowInterviewsOfDay(IPeople people, InterviewLists lists, Chats chats, Outbox outbox)
{
    public async Task RunAsync(PendingEffect pending, Effect.ShowInterviewsOfDay effect, CancellationToken cancellation)
    {
        if (await people.FindAsync(effect.To, cancellation) is { } person && await lists.MorningAsync(person, cancellation) is { } card)
        {
            // Who has not met the bot yet asks for it when they do.
            if (person.Chat is { } chat)
            {
                await chats.TalkAsync(chat, (turn, token) => turn.SendActivityAsync(CardMessages.New(card), token), cancellation);
            }
        }

        await outbox.CompleteAsync(pending, card: null, cancellation);
    }
}
