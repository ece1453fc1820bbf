using BackOffice.Domain.Calendars;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using Time = Microsoft.Kiota.Abstractions.Time;

namespace BackOffice.Graph.Calendars;

/// <summary>
/// Working hours. Their zone may be one that was put together by hand; where its rules are missing, the mailbox's own zone stands in
/// (<c>GET /users/{mailbox}/mailboxSettings</c>; needs the application permission MailboxSettings.Read).
/// </summary>
public sealed class WorkWeeks(GraphServiceClient graph, CalendarGate gate)
{
    private static readonly string[] ZoneOnly = ["timeZone"];

    /// <summary>Null for hours that say nothing.</summary>
    internal async Task<WorkWeek?> ReadAsync(string mailbox, Microsoft.Graph.Models.WorkingHours? hours, CancellationToken cancellation)
    {
        if (hours is not { StartTime: { } start, EndTime: { } end, DaysOfWeek: { Count: > 0 } days })
        {
            return null;
        }

        var zone = ZoneOf(hours.TimeZone) ?? await ZoneOfAsync(mailbox, cancellation);
        return zone is null ? null : new(zone, [.. days.OfType<DayOfWeekObject>().Select(Day).Order()], Read(start), Read(end));
    }

    private static DateTimeZone? ZoneOf(TimeZoneBase? zone) => zone switch
    {
        CustomTimeZone { Bias: not null } custom => CustomZone.Of(custom),
        { Name: { Length: > 0 } name } => GraphTime.Zone(name),
        _ => null,
    };

    private async Task<DateTimeZone?> ZoneOfAsync(string mailbox, CancellationToken cancellation)
    {
        try
        {
            var settings = await gate.CallAsync("a mailbox's zone", token => graph.Users[mailbox].MailboxSettings.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = ZoneOnly;
                    request.Options.Add(CalendarGate.NoRetries);
                },
                token), cancellation);
            return settings?.TimeZone is { Length: > 0 } name ? GraphTime.Zone(name) : null;
        }
        catch (ODataError error) when (error.ResponseStatusCode is 403 or 404)
        {
            return null;
        }
    }

    private static IsoDayOfWeek Day(DayOfWeekObject day) => day is DayOfWeekObject.Sunday ? IsoDayOfWeek.Sunday : (IsoDayOfWeek)(int)day;

    private static LocalTime Read(Time time) => new(time.Hour, time.Minute, time.Second);
}
