using System.Globalization;
using BackOffice.Playground.GraphEmulator.Calendars;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Pages;

/// <summary>
/// A page for people on which the office's clock is moved: <c>GET /clock</c>, and <c>POST /clock</c> with <c>minutes</c>, in the form or as
/// <c>/clock?minutes=90</c>, or with the form field <c>to</c>, a time on the office's clock such as <c>2027-03-01T09:30</c>. Not a part of Graph.
/// </summary>
internal static class ClockPage
{
    public const string Path = "/clock";

    private const int MostMeetings = 5;
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(366);
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(15);

    public static void MapClockPage(this IEndpointRouteBuilder routes, EmulatedGraph graph)
    {
        routes.MapGet(Path, () => PageFrame.Column(Path, "The office's clock", Html(graph)));
        routes.MapPost(Path, async (HttpRequest request) =>
        {
            var form = request.HasFormContentType ? await request.ReadFormAsync() : FormCollection.Empty;
            var minutes = form["minutes"].FirstOrDefault() ?? request.Query["minutes"].FirstOrDefault();
            if (Wanted(graph, minutes, form["to"]) is not { } by)
                return Results.BadRequest($"Give minutes, or to in the form {PageTime.Form}.");
            if (by <= TimeSpan.Zero || by > Farthest)
                return Results.BadRequest("The clock goes ahead only, and up to a year at once.");
            await graph.Clock.MoveAsync(by);
            return Results.Redirect(Path);
        });
    }

    private static TimeSpan? Wanted(EmulatedGraph graph, string? minutes, string? to) =>
        int.TryParse(minutes, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? TimeSpan.FromMinutes(number)
        : PageTime.Read(graph, to) - graph.Clock.GetUtcNow();

    private static string Html(EmulatedGraph graph)
    {
        var now = graph.Local(graph.Clock.GetUtcNow());
        return $"""
            <article>
            <h2>{Shown(now)}</h2>
            <p class="soft">{PageFrame.Safe(graph.Zone)} · {Ahead(graph.Clock.Ahead)}</p>
            <form method="post">
            <button name="minutes" value="15">+ 15 minutes</button><button name="minutes" value="60">+ 1 hour</button>
            <button name="minutes" value="1440">+ 1 day</button><button name="minutes" value="10080">+ 1 week</button>
            </form>
            <form method="post"><label>Time <input type="datetime-local" name="to" value="{PageTime.Field(now.AddHours(1))}" min="{PageTime.Field(now)}" required></label><button>Move to this time</button></form>
            </article>
            {string.Concat(Meetings(graph, now).Select(meeting => Meeting(meeting, now)))}
            <p>Calendars, mails and the bot go by this clock; the bot is started again when it is moved, which takes some seconds. It goes ahead only: starting the playground with <code>--reset</code> brings the real time back.</p>
            """;
    }

    private static IEnumerable<EmulatedEvent> Meetings(EmulatedGraph graph, DateTimeOffset now) => graph.Calendars.All
        .Where(one => one is { IsOrganizer: true, Attendees.IsEmpty: false } && one.End > now)
        .OrderBy(one => one.Start)
        .Take(MostMeetings)
        .Select(one => one with { Start = graph.Local(one.Start), End = graph.Local(one.End) });

    private static string Meeting(EmulatedEvent meeting, DateTimeOffset now) => $"""
        <article>
        <h2>{PageFrame.Safe(meeting.Subject)}</h2>
        <p class="soft">{Shown(meeting.Start)}–{meeting.End.ToString("HH:mm", CultureInfo.InvariantCulture)}</p>
        <form method="post">
        {(meeting.Start - Soon > now ? $"""<button name="to" value="{PageTime.Field(meeting.Start - Soon)}">15 minutes before</button>""" : "")}
        <button name="to" value="{PageTime.Field(meeting.End.AddMinutes(1))}">When it is over</button>
        </form>
        </article>
        """;

    private static string Ahead(TimeSpan ahead)
    {
        if (ahead == TimeSpan.Zero)
            return "the real time";
        string[] parts = [.. Part(ahead.Days, "day"), .. Part(ahead.Hours, "hour"), .. Part(ahead.Minutes, "minute")];
        return $"{(parts.Length == 0 ? "less than a minute" : string.Join(' ', parts))} ahead of the real time";
    }

    private static IEnumerable<string> Part(int count, string unit) =>
        count == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}")];

    private static string Shown(DateTimeOffset time) => time.ToString("dddd, d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);
}
