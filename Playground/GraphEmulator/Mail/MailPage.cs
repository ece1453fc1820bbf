using System.Globalization;
using BackOffice.Playground.GraphEmulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Mail;

/// <summary>A page for people that shows the mails that were sent, the newest first. Not a part of Graph.</summary>
internal static class MailPage
{
    public const string Path = "/mails";

    private const string Css = "pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: .75rem 0 0; } article p { overflow-wrap: anywhere; }";

    public static void MapMailPage(this IEndpointRouteBuilder routes, EmulatedGraph graph) =>
        routes.MapGet(Path, () => PageFrame.Column(Path, "Mails sent", Html(graph), Css));

    private static string Html(EmulatedGraph graph) => graph.Mails.All.Count == 0
        ? "<p>None yet. Hand a repair to its service, and the mail appears here.</p>"
        : string.Concat(graph.Mails.All.Reverse().Select(mail => Article(mail, graph.Local(mail.At))));

    private static string Article(SentMail mail, DateTimeOffset at) => $"""
        <article>
        <h2>{PageFrame.Safe(mail.Subject)}</h2>
        <p class="soft">{at.ToString("ddd, d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)} · from {PageFrame.Safe(mail.Mailbox)} to {PageFrame.Safe(string.Join(", ", mail.To))}</p>
        <pre>{PageFrame.Safe(mail.Text)}</pre>
        </article>
        """;
}
