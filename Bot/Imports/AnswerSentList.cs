using AdaptiveCards;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace BackOffice.Bot.Imports;

/// <summary>A list of machines, items or positions that who may import it sends as a file is looked at, as a pasted one is.</summary>
internal sealed class AnswerSentList(FetchSentFile files, AnswerList answer)
{
    private static readonly string[] Endings = [".csv", ".txt", ".tsv", ".xlsx", ".xls"];

    /// <returns>False when the message brings no list, or is from somebody who imports none.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, Person person, CancellationToken cancellation)
    {
        if (!person.MayImportAny || ListIn(turn.Activity) is not { } list)
        {
            return false;
        }

        var card = await CardAsync(turn, person, list, cancellation);
        await turn.SendActivityAsync(CardMessages.New(card, card.FallbackText), cancellation);
        return true;
    }

    private async Task<AdaptiveCard> CardAsync(ITurnContext turn, Person person, Attachment list, CancellationToken cancellation) =>
        await files.FetchAsync((list.Content as JObject)?.Value<string>("downloadUrl"), cancellation) switch
        {
            SentFile.Fetched(var text) => await answer.ShowAsync(text, turn.Activity.Locale, person, pasted: null, cancellation),
            SentFile.TooLarge => Ask(ImportSentences.FileTooLarge(), person),
            SentFile.NoText => Ask(ImportSentences.NoText(), person),
            _ => Ask(ImportSentences.FileNotFetched(), person),
        };

    private static AdaptiveCard Ask(string why, Person person) => ImportCard.Ask(banner: why, of: AnswerList.UsualOf(person));

    /// <summary>Whether a file is a list by its name.</summary>
    public static bool IsList(Attachment attachment) =>
        attachment.ContentType == FileDownloadInfo.ContentType
        && Endings.Any(ending => attachment.Name?.EndsWith(ending, StringComparison.OrdinalIgnoreCase) == true);

    private static Attachment? ListIn(Activity activity) => (activity.Attachments ?? []).FirstOrDefault(IsList);
}
