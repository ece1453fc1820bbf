using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using NodaTime;

namespace BackOffice.Graph.Calendars;

/// <summary>What calendars say of times (<c>POST /users/{mailbox}/calendar/getSchedule</c>; needs the application permission Calendars.Read).</summary>
public sealed class Schedules(GraphServiceClient graph, CalendarGate gate, GraphOptions options, ILogger<Schedules> logger)
{
    private const int MostAtOnce = 20;

    // Moments matter here, and the items tell them. The shorter the view of the answer, the better; but it has to fit into the period.
    private const int LongestView = 60;
    private const int ShortestView = 5;

    // Graph takes less than 62 days.
    private static readonly Duration LongestPeriod = Duration.FromDays(61);

    /// <summary>The entries of each address, by that address. One that cannot be read is not in the answer: it is not free.</summary>
    /// <param name="addresses">Mail addresses of people and rooms, each once.</param>
    internal async Task<IReadOnlyDictionary<string, PersonSchedule>> ReadAsync(IReadOnlyCollection<string> addresses, Interval when, CancellationToken cancellation)
    {
        var calls = from period in Periods(when) from chunk in addresses.Chunk(MostAtOnce) select ReadAsync(chunk, period, cancellation);
        var found = (await Task.WhenAll(calls)).SelectMany(answer => answer).ToLookup(schedule => schedule.ScheduleId!, StringComparer.OrdinalIgnoreCase);
        return addresses.Where(address => found[address].Any() && found[address].All(IsReadable)).ToDictionary(
            address => address,
            address => new PersonSchedule([.. found[address].SelectMany(part => part.ScheduleItems ?? [])], found[address].First().WorkingHours),
            StringComparer.OrdinalIgnoreCase);
    }

    private async Task<List<ScheduleInformation>> ReadAsync(string[] addresses, Interval when, CancellationToken cancellation)
    {
        try
        {
            var answer = await gate.CallAsync(
                "free and busy times",
                token => graph.Users[options.Mailbox is { Length: > 0 } mailbox ? mailbox : addresses[0]].Calendar.GetSchedule
                    .PostAsGetSchedulePostResponseAsync(Request(addresses, when), request => request.Options.Add(CalendarGate.NoRetries), token),
                cancellation);
            return [.. (answer?.Value ?? []).Where(schedule => schedule.ScheduleId is not null)];
        }
        catch (ODataError error) when (error.ResponseStatusCode is 403 or 404)
        {
            logger.LogWarning("Graph does not let calendars be read: {Status} {Code}.", error.ResponseStatusCode, error.Error?.Code);
            return [];
        }
    }

    // Made anew for each attempt: once it was sent, the SDK takes it for unchanged and would send nothing of it.
    private static GetSchedulePostRequestBody Request(string[] addresses, Interval when) => new()
    {
        Schedules = [.. addresses],
        StartTime = GraphTime.Write(when.Start),
        EndTime = GraphTime.Write(Instant.Max(when.End, when.Start + Duration.FromMinutes(ShortestView))),
        AvailabilityViewInterval = (int)Math.Clamp(when.Duration.TotalMinutes, ShortestView, LongestView),
    };

    private static bool IsReadable(ScheduleInformation schedule) => schedule.Error is null;

    private static IEnumerable<Interval> Periods(Interval when)
    {
        for (var start = when.Start; start < when.End; start += LongestPeriod)
        {
            yield return new(start, Instant.Min(start + LongestPeriod, when.End));
        }
    }
}

/// <param name="WorkingHours">As Graph gives them; null when it does not.</param>
internal sealed record PersonSchedule(IReadOnlyList<ScheduleItem> Items, Microsoft.Graph.Models.WorkingHours? WorkingHours);
