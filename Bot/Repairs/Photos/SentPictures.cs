using System.Collections.Immutable;
using BackOffice.Bot.Imports;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>
/// Finds what a message brings as pictures: what was pasted or taken in the chat, and files of any name but that of a list. Teams
/// adds the text once more as an attachment of HTML, which is none.
/// </summary>
internal static class SentPictures
{
    public static ImmutableArray<Attachment> In(IMessageActivity activity) => [.. (activity.Attachments ?? []).Where(IsPicture)];

    private static bool IsPicture(Attachment attachment) =>
        attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true
        || (attachment.ContentType == FileDownloadInfo.ContentType && !AnswerSentList.IsList(attachment));
}
