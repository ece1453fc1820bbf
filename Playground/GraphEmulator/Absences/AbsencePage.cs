using System.Globalization;
using System.Net;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Absences;

/// <summary>
/// A page for people on which somebody is put out of office, and back: <c>GET /absences</c>, and <c>POST /absences/{id}</c> with the form
/// fields <c>deed</c> (<c>reply</c>, <c>block</c>, <c>close</c> or <c>return</c>) and, for a time, <c>from</c> and <c>until</c> (UTC). Not a part of Graph.
/// </summary>
internal static class AbsencePage
{
    public const string Path = "/absences";

    public static void MapAbsencePage(this IEndpointRouteBuilder routes, EmulatedGraph graph)
    {
        routes.MapGet(Path, (TimeProvider time) => Results.Content(Html(graph, time.GetUtcNow()), "text/html; charset=utf-8"));
        routes.MapPost(Path + "/{id}", async (string id, HttpRequest request) =>
        {
            if (graph.Users.Find(id) is not { } user)
                return Results.NotFound($"Nobody has the id {id}.");
            var form = await request.ReadFormAsync();
            return Do(graph.Absences, user.Id, form["deed"].ToString(), Time(form["from"]), Time(form["until"])) is { } complaint
                ? Results.BadRequest(complaint)
                : Results.Redirect(Path);
        });
    }

    // The complaint about what was sent, if there is one.
    private static string? Do(AbsenceSwitch absences, string person, string deed, DateTimeOffset? from, DateTimeOffset? until)
    {
        switch (deed, from, until)
        {
            case (not "return" and not "close", { } start, { } end) when end <= start:
                return "The end must be later than the start.";
            case ("reply", { } start, { } end):
                absences.Reply(person, start, end);
                return null;
            case ("reply", _, _):
                absences.Reply(person);
                return null;
            case ("block", { } start, { } end):
                absences.Block(person, start, end);
                return null;
            case ("close", _, _):
                absences.Close(person);
                return null;
            case ("return", _, _):
                absences.Return(person);
                return null;
            default:
                return "deed must be reply, block (with from and until), close or return.";
        }
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static string Html(EmulatedGraph graph, DateTimeOffset now) => $$"""
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Who is out of office</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
        article { border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent); padding: 1rem 0; } h2 { margin: 0; font-size: 1.1rem; } p { margin: 0 0 .5rem; }
        .away { color: light-dark(#a4262c, #ff99a4); } .there { opacity: .7; }
        form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; } label { display: grid; font-size: .8rem; }
        input, button { font: inherit; padding: .25rem .6rem; }
        </style>
        <h1>Who is out of office</h1>
        <p class="there">Times are UTC. The bot may take five minutes to notice.</p>
        {{string.Concat(graph.Users.All.Where(user => user.Mail is not null).Select(user => Person(graph, user, now)))}}
        </html>
        """;

    private static string Person(EmulatedGraph graph, EmulatedUser user, DateTimeOffset now) => $"""
        <article>
        <h2>{WebUtility.HtmlEncode(user.DisplayName)}</h2>
        {string.Concat(States(graph, user.Id, now).DefaultIfEmpty("""<p class="there">In the office</p>"""))}
        <form method="post" action="{Path}/{user.Id}">
        <label>From <input type="datetime-local" name="from" value="{Local(now)}"></label>
        <label>Until <input type="datetime-local" name="until" value="{Local(now.AddDays(3))}"></label>
        <button name="deed" value="reply">Automatic replies</button>
        <button name="deed" value="block">Out of office</button>
        <button name="deed" value="close">Close mailbox</button>
        <button name="deed" value="return">Back</button>
        </form>
        </article>
        """;

    private static IEnumerable<string> States(EmulatedGraph graph, string person, DateTimeOffset now)
    {
        var mailbox = graph.Mailboxes.Of(person);
        if (mailbox.IsClosed)
            yield return Away("The bot may not read this mailbox.");
        if (mailbox.Replies.Status == "alwaysEnabled")
            yield return Away("Automatic replies are on.");
        if (mailbox.Replies.Status == "scheduled" && mailbox.Replies.End > now)
            yield return Away($"Automatic replies from {Shown(mailbox.Replies.Start)} until {Shown(mailbox.Replies.End)}.");
        foreach (var entry in graph.Calendars.All.Where(one => one.Owner == person && one.ShowAs == "oof" && one.End > now))
            yield return Away($"Out of office from {Shown(entry.Start)} until {Shown(entry.End)}.");

        static string Away(string state) => $"""<p class="away">{state}</p>""";
    }

    private static string Shown(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
