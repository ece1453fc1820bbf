using BackOffice.Bot.Office;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment;

/// <summary>The pages that links to labels open. Nobody signs in: the token in the address is the key.</summary>
internal static class LabelPages
{
    private const string Path = "/labels/";

    /// <summary>Twenty sheets; more are printed kind by kind.</summary>
    private const int Most = 480;

    /// <param name="office">The bot's own address, as it is reached from outside.</param>
    public static Uri Address(Uri office, LinkToken token) => new(office, $"{Path}{token.Value}");

    public static void MapLabels(this IEndpointRouteBuilder app) => app.MapGet($"{Path}{{token}}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string token, HttpResponse response, ILabelLinks links, IEquipment equipment, CancellationToken cancellation)
    {
        // The address is a secret: it goes to no cache, no other site and no index.
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        try
        {
            if (!LinkToken.TryParse(token, out var parsed) || await links.FindAsync(parsed, cancellation) is not { } link)
            {
                return PublicPages.Page(LabelSentences.Title(), LabelSentences.NoSuchLink(), StatusCodes.Status404NotFound);
            }

            var page = await MachinesAsync(equipment, link.Scope, cancellation);
            return page.Items.IsEmpty
                ? PublicPages.Page(LabelSentences.Title(), LabelSentences.NoMachines())
                : Results.Content(LabelPage.Of(page.Items, link.Bot, page.Next is not null), "text/html; charset=utf-8");
        }
        catch (OutageException)
        {
            return PublicPages.Page(LabelSentences.Title(), LabelSentences.Outage(), StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<Page<AssetListItem>> MachinesAsync(IEquipment equipment, LabelScope scope, CancellationToken cancellation)
    {
        if (scope.Tag is not { } tag)
        {
            return await equipment.ListAsync(scope.List, after: null, Most, cancellation);
        }

        return new Page<AssetListItem>(
            await equipment.FindAsync(tag, cancellation) is { } asset ? [AssetListItem.Of(asset)] : [], Next: null);
    }
}
