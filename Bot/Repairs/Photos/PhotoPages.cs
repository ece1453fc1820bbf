using System.Globalization;
using BackOffice.Bot.Office;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>The pictures that a card of photos shows. Nobody signs in: the token in the address is the key.</summary>
internal static class PhotoPages
{
    private const string Path = "/photos/";

    /// <param name="office">The bot's own address, as it is reached from outside.</param>
    public static Uri Address(Uri office, LinkToken token, RepairPhoto photo) => new(office, $"{Path}{token.Value}/{photo.Id}");

    public static void MapPhotos(this IEndpointRouteBuilder app) => app.MapGet($"{Path}{{token}}/{{photo}}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string token, string photo, HttpResponse response, IPhotoLinks links, IPhotos photos, IClock clock, CancellationToken cancellation)
    {
        // The address is a secret, and the content came from outside: no other site learns the one, and nothing in the other can act.
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        try
        {
            if (!LinkToken.TryParse(token, out var key) || !PhotoId.TryParse(photo, out var id)
                || await links.FindAsync(key, cancellation) is not { } link
                || await photos.FindAsync(link.Repair, id, cancellation) is not { } found)
            {
                return PublicPages.Page(PhotoSentences.PageTitle(), PhotoSentences.NoSuchLink(), StatusCodes.Status404NotFound);
            }

            // Clients may keep it for as long as they could fetch it again.
            var left = (long)Math.Max(0, (link.Expires - clock.GetCurrentInstant()).TotalSeconds);
            response.Headers.CacheControl = $"private, max-age={left.ToString(CultureInfo.InvariantCulture)}";
            response.Headers.ContentDisposition = "inline";
            return Results.Bytes(found.Content, found.Format.MediaType);
        }
        catch (OutageException)
        {
            return PublicPages.Page(PhotoSentences.PageTitle(), PhotoSentences.Outage(), StatusCodes.Status503ServiceUnavailable);
        }
    }
}
