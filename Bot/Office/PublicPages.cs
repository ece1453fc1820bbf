using System.Net;

namespace BackOffice.Bot.Office;

internal static class PublicPages
{
    /// <summary>The pages that the app's manifest names: what this is, what it keeps of people, and on which terms.</summary>
    public static void MapPublicPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => Page(
            "Back Office",
            "This is the Back Office bot. Open it in Microsoft Teams and write what is broken, for example: the printer on floor 3 is jammed."));
        app.MapGet("/privacy", () => Page(
            "Privacy",
            "The bot keeps what you report and the pictures that you send with it, who changed it and when, and your name, mail address and time zone, in your company's own storage account. "
            + "It shows a report to you and to the people who run the back office, and sends nothing anywhere else. "
            + "Ask your back office to see or remove what is kept about you."));
        app.MapGet("/terms", () => Page(
            "Terms",
            "The bot is run by your company for its own people, under the rules that hold for its other office software. "
            + "The software comes under the MIT licence, without warranty."));
    }

    /// <summary>A page of one sentence, or a few.</summary>
    public static IResult Page(string title, string text, int status = StatusCodes.Status200OK) => Results.Content(
        $$"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{WebUtility.HtmlEncode(title)}}</title>
        <style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark; }</style>
        <h1>{{WebUtility.HtmlEncode(title)}}</h1>
        <p>{{WebUtility.HtmlEncode(text)}}</p>
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: status);
}
