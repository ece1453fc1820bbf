using System.Globalization;
using System.Net;
using BackOffice.Playground.GraphEmulator.Pages;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Absences;

/// <summary>
/// A page for people on which somebody is put out of office, and back: <c>GET /absences</c>, and <c>POST /absences/{id}</c> with the form
/// fields <c>deed</c> (<c>reply</c>, <c>block</c>, <c>close</c> or <c>return</c>) and, for a time, <c>from</c> and <c>until</c> (on the office's clock). Not a part of Graph.
/// </summary>
internal static class AbsencePage
{
    public const string Path = "/absences";

    private const string Css = ".away { color: light-dark(#a4262c, #ff99a4); }";

    public static void MapAbsencePage(this IEndpointRouteBuilder routes, EmulatedGraph graph)
    {
        routes.MapGet(Path, (TimeProvider time) => PageFrame.Column(Path, "Who is out of office", Html(graph, graph.Local(time.GetUtcNow())), Css));
        routes.MapPost(Path + "/{id}", async (string id, HttpRequest request) =>
        {
            if (graph.Users.Find(id) is not { } user)
                return Results.NotFound($"Nobody has the id {id}.");
            var form = await request.ReadFormAsync();
            return Do(graph.Absences, user.Id, form["deed"].ToString(), PageTime.Read(graph, form["from"]), PageTime.Read(graph, form["until"])) is { } complaint
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

    private static string Html(EmulatedGraph graph, DateTimeOffset now) => $"""
        <p class="soft">Times are those of {PageFrame.Safe(graph.Zone)}. The bot may take five minutes to notice.</p>
        {string.Concat(graph.Users.All.Where(user => user.Mail is not null).Select(user => Person(graph, user, now)))}
        """;

    private static string Person(EmulatedGraph graph, EmulatedUser user, DateTimeOffset now) => $"""
        <article>
        <h2>{WebUtility.HtmlEncode(user.DisplayName)}</h2>
        {string.Concat(States(graph, user.Id, now).DefaultIfEmpty("""<p class="soft">In the office</p>"""))}
        <form method="post" action="{Path}/{user.Id}">
        <label>From <input type="datetime-local" name="from" value="{PageTime.Field(now)}"></label>
        <label>Until <input type="datetime-local" name="until" value="{PageTime.Field(now.AddDays(3))}"></label>
        <div class="deeds">
        <button name="deed" value="reply">Automatic replies</button>
        <button name="deed" value="block">Out of office</button>
        <button name="deed" value="close">Close mailbox</button>
        <button name="deed" value="return">Back</button>
        </div>
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
            yield return Away($"Automatic replies from {Shown(graph, mailbox.Replies.Start)} until {Shown(graph, mailbox.Replies.End)}.");
        foreach (var entry in graph.Calendars.All.Where(one => one.Owner == person && one.ShowAs == "oof" && one.End > now))
            yield return Away($"Out of office from {Shown(graph, entry.Start)} until {Shown(graph, entry.End)}.");

        static string Away(string state) => $"""<p class="away">{state}</p>""";
    }

    private static string Shown(EmulatedGraph graph, DateTimeOffset time) => graph.Local(time).ToString("ddd, d MMM, HH:mm", CultureInfo.InvariantCulture);
}
