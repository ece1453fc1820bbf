using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Mail;

/// <summary>A page for people that shows the mails that were sent, the newest first. Not a part of Graph.</summary>
internal static class MailPage
{
    public const string Path = "/mails";

    public static void MapMailPage(this IEndpointRouteBuilder routes, MailFolder mails) =>
        routes.MapGet(Path, () => Results.Content(Html(mails.All), "text/html; charset=utf-8"));

    private static string Html(IReadOnlyList<SentMail> mails)
    {
        var list = new StringBuilder();
        foreach (var mail in mails.Reverse())
        {
            list.Append(CultureInfo.InvariantCulture, $"""
                <article>
                <h2>{Safe(mail.Subject)}</h2>
                <p>{Safe(mail.At.ToString("u", CultureInfo.InvariantCulture))} · from {Safe(mail.Mailbox)} to {Safe(string.Join(", ", mail.To))}</p>
                <pre>{Safe(mail.Text)}</pre>
                </article>
                """);
        }

        return $$"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mails sent</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
            article { border-top: 1px solid; padding: 1rem 0; } h2 { margin: 0; font-size: 1.1rem; } p { margin: 0; opacity: .7; }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
            </style>
            <h1>Mails sent</h1>
            {{(mails.Count == 0 ? "<p>None yet. Hand a repair to its service, and the mail appears here.</p>" : list)}}
            </html>
            """;
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
