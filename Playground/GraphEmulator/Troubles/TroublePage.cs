using System.Globalization;
using BackOffice.Playground.GraphEmulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Troubles;

/// <summary>
/// A page for people on which things are made to go wrong, and <c>POST /troubles</c> with the form field <c>deed</c>: <c>throttle</c>, <c>outage</c>,
/// <c>silence</c> or <c>lose</c> (for <c>times</c> requests of which <c>request</c> names a part), <c>late-links</c>, <c>no-links</c>, <c>links</c> or <c>end</c>. Not a part of Graph.
/// </summary>
internal static class TroublePage
{
    public const string Path = "/troubles";

    private const int SecondsToWait = 3;
    private const string Css = "input[type=number] { width: 5rem; }";

    public static void MapTroublePage(this IEndpointRouteBuilder routes, EmulatedGraph graph)
    {
        routes.MapGet(Path, () => PageFrame.Column(Path, "What shall go wrong", Html(graph), Css));
        routes.MapPost(Path, async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var part = form["request"].ToString() is { Length: > 0 } named ? named : "/";
            var times = int.TryParse(form["times"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1000) : 1;
            return Do(graph, form["deed"].ToString(), part, times) ? Results.Redirect(Path) : Results.BadRequest("There is no such deed.");
        });
    }

    private static bool Do(EmulatedGraph graph, string deed, string part, int times)
    {
        switch (deed)
        {
            case "throttle":
                graph.Troubles.Refuse(part, 429, SecondsToWait, times);
                return true;
            case "outage":
                graph.Troubles.Refuse(part, 503, retryAfter: null, times);
                return true;
            case "silence":
                graph.Troubles.KeepSilent(part, times);
                return true;
            case "lose":
                graph.Troubles.LoseAnswer(part, times);
                return true;
            case "late-links":
                graph.Links.ComeLate(times);
                return true;
            case "no-links" or "links":
                graph.Links.AreAllowed = deed == "links";
                return true;
            case "end":
                graph.Troubles.End();
                graph.Links.AreAllowed = true;
                return true;
            default:
                return false;
        }
    }

    private static string Html(EmulatedGraph graph) => $$"""
        <p>{{(graph.Troubles.Waiting is var waiting and > 0 ? $"Trouble waits for {waiting.ToString(CultureInfo.InvariantCulture)} requests." : "All goes well.")}} {{(graph.Links.AreAllowed ? "" : "Calendars allow no online meetings.")}}</p>
        <article>
        <h2>The next requests to Graph</h2>
        <form method="post">
        <label>Requests of <input name="request" value="/getSchedule" list="requests"></label>
        <datalist id="requests"><option value="/getSchedule"><option value="/mailboxSettings"><option value="POST /v1.0/users"><option value="/calendarView"><option value="/cancel"></datalist>
        <label>How many <input name="times" type="number" min="1" max="1000" value="1"></label>
        <div class="deeds">
        <button name="deed" value="throttle">Throttle</button>
        <button name="deed" value="outage">Outage</button>
        <button name="deed" value="silence">No answer</button>
        <button name="deed" value="lose">Lose the answer</button>
        </div>
        </form>
        </article>
        <article>
        <h2>Links of online meetings</h2>
        <form method="post">
        <button name="deed" value="late-links">Next link comes late</button>
        <button name="deed" value="{{(graph.Links.AreAllowed ? "no-links" : "links")}}">{{(graph.Links.AreAllowed ? "Allow no links" : "Allow links")}}</button>
        </form>
        </article>
        <form method="post"><button name="deed" value="end">Let all go well</button></form>
        """;
}
