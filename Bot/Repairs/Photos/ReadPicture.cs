using BackOffice.Bot.Conversation;
using BackOffice.Bot.Files;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>Brings in a picture from where the message says that it lies, and looks whether it is one that is kept.</summary>
internal sealed class ReadPicture(FileHosts hosts, FetchFile files, References references, ILogger<ReadPicture> logger)
{
    /// <param name="timeUp">When a picture that has not come yet is given up.</param>
    public async Task<PictureReading> RunAsync(ITurnContext turn, Attachment picture, CancellationToken timeUp, CancellationToken cancellation) =>
        await FetchInTimeAsync(turn, picture, timeUp, cancellation) switch
        {
            FetchedFile.Whole(var content) => PictureFormats.Of(content.Span) is { IsTaken: false } other
                ? new PictureReading.Refused(PhotoSentences.NotTaken(other))
                : new PictureReading.Read(new Photo(content)),
            FetchedFile.TooLarge(var size) => new PictureReading.Refused(PhotoSentences.TooLarge(size)),
            FetchedFile.Elsewhere => Refused(PhotoSentences.FromElsewhere, "lies where none are fetched from"),
            _ => Refused(PhotoSentences.NotFetched, "could not be fetched"),
        };

    private async Task<FetchedFile> FetchInTimeAsync(ITurnContext turn, Attachment picture, CancellationToken timeUp, CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeUp, cancellation);
        try
        {
            return await FetchAsync(turn, picture, both.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new FetchedFile.Failed();
        }
    }

    // An uploaded file lies in a share, and its address opens it; what was pasted lies with the channel, which wants the bot's token.
    private async Task<FetchedFile> FetchAsync(ITurnContext turn, Attachment picture, CancellationToken cancellation)
    {
        var address = picture.ContentUrl ?? string.Empty;
        if (DataAddress.IsOne(address))
        {
            return DataAddress.Read(address, Photo.Largest);
        }

        var upload = (picture.Content as JObject)?.Value<string>("downloadUrl");
        if (!Uri.TryCreate(upload ?? address, UriKind.Absolute, out var from))
        {
            return new FetchedFile.Elsewhere();
        }

        if (hosts.IsOfChannel(from, turn.Activity.ServiceUrl))
        {
            return await files.FetchAsync(from, Photo.Largest, turn.TurnState.Get<IConnectorClient>()?.Credentials, cancellation);
        }

        return hosts.MayFetch(from) ? await files.FetchAsync(from, Photo.Largest, token: null, cancellation) : new FetchedFile.Elsewhere();
    }

    private PictureReading.Refused Refused(Func<string, string> sentence, string what)
    {
        var reference = references.Next();
        logger.LogWarning("A picture {What}; reference {Reference}.", what, reference);
        return new PictureReading.Refused(sentence(reference));
    }
}
