using System.Globalization;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using BackOffice.Playground.GraphEmulator.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary>
/// A page for people that shows everyone's calendar, a week at a time: <c>GET /calendars?week=2027-03-01</c>, and answers an invitation:
/// <c>POST /calendars/{entry}/answer</c>. Not a part of Graph.
/// </summary>
internal static class WeekPage
{
    public const string Path = "/calendars";

    public static void MapWeekPage(this IEndpointRouteBuilder routes, EmulatedGraph graph)
    {
        routes.MapGet(Path, (string? week, TimeProvider time) =>
            PageFrame.Whole(Path, "Everyone's calendar", WeekStyle.Css, Html(graph, Monday(week, graph.Local(time.GetUtcNow())), graph.Local(time.GetUtcNow()))));
        routes.MapPost(Path + "/{entry}/answer", async (string entry, HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            if (graph.Calendars.All.FirstOrDefault(one => one.Id == entry && !one.IsOrganizer) is not { } copy
                || graph.Calendars.All.FirstOrDefault(one => one.Uid == copy.Uid && one.IsOrganizer) is not { } meeting
                || graph.Addresses.Find(copy.Owner) is not { } owner)
                return Results.NotFound("There is no such invitation.");
            if (form["answer"].ToString() is not ("accepted" or "declined" or "tentativelyAccepted"))
                return Results.BadRequest("answer must be accepted, declined or tentativelyAccepted.");
            graph.Invitations.Answer(meeting.Id, owner.Address, form["answer"].ToString());
            return Results.Redirect($"{Path}?week={Iso(Day(graph.Local(copy.Start)))}");
        });
    }

    private static DateOnly Monday(string? week, DateTimeOffset now)
    {
        var day = DateOnly.TryParseExact(week, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked)
            ? asked
            : Day(now);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    private static string Html(EmulatedGraph graph, DateOnly monday, DateTimeOffset now)
    {
        var owners = graph.Addresses.All.ToList();
        var isQuietWeekend = owners.TrueForAll(owner => On(graph, owner, monday.AddDays(5)).Count + On(graph, owner, monday.AddDays(6)).Count == 0);
        var days = Enumerable.Range(0, isQuietWeekend ? 5 : 7).Select(monday.AddDays).ToList();
        return $$"""
            <header>
            <h1>{{Title(days)}}</h1>
            <nav><a href="{{Path}}?week={{Iso(monday.AddDays(-7))}}">‹ Earlier</a><a href="{{Path}}">This week</a><a href="{{Path}}?week={{Iso(monday.AddDays(7))}}">Later ›</a></nav>
            <p class="legend"><span class="busy">Busy</span><span class="tentative">Tentative</span><span class="oof">Out of office</span><span class="free">Free</span> {{Safe(graph.Zone)}}</p>
            </header>
            <main style="--days: {{days.Count}}">
            <div class="corner"></div>{{string.Concat(days.Select(day => $"""<div class="day{(Day(now) == day ? " today" : "")}">{Short(day)}</div>"""))}}
            {{string.Concat(owners.Select(owner => Row(graph, owner, days, now)))}}
            </main>
            """;
    }

    private static string Row(EmulatedGraph graph, MailboxOwner owner, List<DateOnly> days, DateTimeOffset now) => $"""
        <section><h2>{Safe(owner.Name)}{(owner.IsRoom ? " <small>room</small>" : "")}</h2>
        {string.Concat(days.Select(day => Cell(graph, owner, day, now)))}</section>
        """;

    private static string Cell(EmulatedGraph graph, MailboxOwner owner, DateOnly day, DateTimeOffset now)
    {
        var entries = On(graph, owner, day);
        var marks = (Day(now) == day ? " today" : "") + (entries.Count == 0 ? " empty" : "");
        return $"""<div class="cell{marks}"><h3>{Short(day)}</h3>{string.Concat(entries.Select(one => Entry(one, owner, day)))}</div>""";
    }

    private static string Entry(EmulatedEvent one, MailboxOwner owner, DateOnly day)
    {
        var people = one.Attendees.IsEmpty ? "" : $"""<p>{string.Join("", one.Attendees.Select(who => $"""<span class="who {who.Response}">{Safe(who.Name)}</span>"""))}</p>""";
        var place = one.Place is { } room ? $"""<p class="place">{Safe(room)}</p>""" : "";
        var link = one.JoinUrl is { Length: > 0 } join ? $"""<a class="join" href="{Safe(join)}">Teams</a>""" : "";
        var answer = one.IsOrganizer || owner.IsRoom ? "" : $"""
            <form method="post" action="{Path}/{one.Id}/answer"><button name="answer" value="accepted"{Pressed(one, "accepted")}>Accept</button><button name="answer" value="declined">Decline</button></form>
            """;
        return $"""<article class="{one.ShowAs}"><time>{Times(one, day)}</time>{link}<h4>{Safe(one.Subject)}</h4>{place}{people}{answer}</article>""";
    }

    private static string Pressed(EmulatedEvent one, string answer) => one.Response == answer ? " aria-pressed=\"true\"" : "";

    private static List<EmulatedEvent> On(EmulatedGraph graph, MailboxOwner owner, DateOnly day) =>
    [
        .. graph.Calendars.Of(owner.Id, Midnight(graph, day), Midnight(graph, day.AddDays(1)))
            .Select(one => one with { Start = graph.Local(one.Start), End = graph.Local(one.End) }),
    ];

    private static DateTimeOffset Midnight(EmulatedGraph graph, DateOnly day) => graph.Moment(day.ToDateTime(TimeOnly.MinValue));

    // An entry of more days says on each what it takes of it.
    private static string Times(EmulatedEvent one, DateOnly day)
    {
        var (starts, ends) = (Day(one.Start) == day, Day(one.End) == day);
        return (starts, ends) switch
        {
            (true, true) => $"{Clock(one.Start)}–{Clock(one.End)}",
            (true, false) when one.End.DateTime == day.AddDays(1).ToDateTime(TimeOnly.MinValue) => Clock(one.Start) == "00:00" ? "All day" : $"{Clock(one.Start)}–24:00",
            (true, false) => $"from {Clock(one.Start)}",
            (false, true) => $"until {Clock(one.End)}",
            _ => "All day",
        };
    }

    private static string Title(List<DateOnly> days) =>
        $"{days[0].ToString(days[0].Month == days[^1].Month ? "%d" : "d MMM", CultureInfo.InvariantCulture)}–{days[^1].ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";

    private static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(time.DateTime);

    private static string Clock(DateTimeOffset time) => time.DateTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Short(DateOnly day) => day.ToString("ddd d", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Safe(string text) => PageFrame.Safe(text);
}
