using BackOffice.Bot.Delivery;
using BackOffice.Bot.Repairs.Photos;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Conversation;

/// <summary>What somebody asks in a group or channel is answered where only they read it.</summary>
internal sealed class OwnChat(IPeople people, AnswerMessage answer, Chats chats)
{
    public async Task MoveThereAsync(ITurnContext turn, Introduction introduction, Understood understood, CancellationToken cancellation)
    {
        var person = await people.MeetAsync(introduction, cancellation);
        if (person.Chat is not { } chat)
        {
            await turn.SendActivityAsync(MessageFactory.Text(PlaceSentences.MeetFirst()), cancellation);
            return;
        }

        var pictures = SentPictures.In(turn.Activity.AsMessageActivity());
        await chats.TalkAsync(
            chat,
            (own, token) =>
            {
                own.Activity.Text = understood.Text;
                own.TurnState.Set(turn.TurnState.Get<TurnDeadline>());
                return answer.RunAsync(own, person, understood, pictures, token);
            },
            cancellation);
        await turn.SendActivityAsync(MessageFactory.Text(PlaceSentences.AnswerInOwnChat(person)), cancellation);
    }
}
