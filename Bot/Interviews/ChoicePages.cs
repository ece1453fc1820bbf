using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;

namespace BackOffice.Bot.Interviews;

/// <summary>The pages that the links in a candidate's mail open. They tell times and what the office is called, and nothing of the interview.</summary>
internal static class ChoicePages
{
    private const string Path = "/interviews/choose/";

    /// <param name="office">The bot's own address, as it is reached from outside.</param>
    public static Uri Address(Uri office, ChoiceLink link, LinkToken key) => new(office, $"{Path}{link.Sign(key)}");

    public static void MapChoices(this IEndpointRouteBuilder app)
    {
        app.MapGet($"{Path}{{token}}", ShowAsync);
        app.MapPost($"{Path}{{token}}", TakeAsync);
    }

    private static async Task<IResult> ShowAsync(
        string token, HttpResponse response, ChooseTime choose, OfficeKey office, CancellationToken cancellation)
    {
        Guard(response);
        try
        {
            return Page(await choose.LookAsync(token, cancellation), office);
        }
        catch (OutageException)
        {
            return Outage(office);
        }
    }

    private static async Task<IResult> TakeAsync(
        string token, HttpResponse response, ChooseTime choose, OfficeKey office, CancellationToken cancellation)
    {
        Guard(response);
        try
        {
            var after = await choose.TakeAsync(token, cancellation);
            if (after is not ChosenTime.Set)
            {
                return Page(after, office);
            }

            // Loaded again, the page shows what is set and sends nothing. The token has only letters that an address may have.
            response.Headers.Location = token;
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }
        catch (Exception exception) when (exception is OutageException or CalendarRefusedException)
        {
            return Outage(office);
        }
    }

    private static IResult Page(ChosenTime chosen, OfficeKey office) => chosen switch
    {
        ChosenTime.Set(var slot, var zone) => Html(ChoicePage.Of(office.Name, ChoiceSentences.Set(), ChoiceSentences.Time(slot, zone), ChoiceSentences.Clock(zone, slot.Start))),
        ChosenTime.Open { Left.IsEmpty: true } => Html(ChoicePage.Of(office.Name, ChoiceSentences.AllTaken()), StatusCodes.Status409Conflict),
        ChosenTime.Open open => Html(ChoicePage.Of(office.Name, open), open.WasTaken ? StatusCodes.Status409Conflict : StatusCodes.Status200OK),
        ChosenTime.Over => Html(ChoicePage.Of(office.Name, ChoiceSentences.Over()), StatusCodes.Status410Gone),
        _ => Html(ChoicePage.Of(office.Name, ChoiceSentences.Unknown()), StatusCodes.Status404NotFound),
    };

    private static IResult Outage(OfficeKey office) => Html(ChoicePage.Of(office.Name, ChoiceSentences.Outage()), StatusCodes.Status503ServiceUnavailable);

    // The address is a secret: it goes to no cache, no other site and no index, and no other site shows the buttons as its own.
    private static void Guard(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static IResult Html(string page, int status = StatusCodes.Status200OK) => Results.Content(page, "text/html; charset=utf-8", statusCode: status);
}
