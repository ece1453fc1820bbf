using System.Collections.Immutable;
using BackOffice.Bot.Repairs.Photos;
using BackOffice.Dialogs;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>
/// Answers a message in somebody's own chat: first what was written, then the pictures that came with it, so that a first sentence
/// has opened its form, and nothing typed is lost over a picture.
/// </summary>
internal sealed class AnswerMessage(RootDialog dialogs, AnswerSentPhotos photos)
{
    public async Task RunAsync(
        ITurnContext turn, Person person, Understood understood, ImmutableArray<Attachment> pictures, CancellationToken cancellation)
    {
        if (pictures.IsEmpty || !AnswerSentPhotos.IsCaption(understood))
        {
            await dialogs.RunAsync(turn, person, understood, cancellation);
        }

        if (!pictures.IsEmpty)
        {
            await photos.RunAsync(turn, person, understood, pictures, cancellation);
        }
    }
}
