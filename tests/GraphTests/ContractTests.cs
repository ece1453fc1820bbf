using BackOffice.Playground.GraphEmulator.Exchanges;
using BackOffice.Support.Graph;

namespace BackOffice.GraphTests;

/// <summary>What does not fit the description of Graph is noticed: else nothing would be proven by what does.</summary>
public sealed class ContractTests
{
    private const string Schedule = """{"Schedules":["bo@example.com"],"StartTime":{"dateTime":"2027-03-01T09:00:00","timeZone":"UTC"}}""";
    private const string Answer = """{"value":[{"scheduleId":"bo@example.com","scheduleItems":[{"status":"busy"}]}]}""";

    [Fact]
    public void What_fits_is_counted_and_leaves_no_complaint()
    {
        Assert.Empty(Complaints(GetSchedule(), out var counted));
        Assert.Equal(1, counted);
    }

    [Theory]
    [InlineData("""{"Schedules":"bo@example.com"}""", "its content 'Schedules' is no list")]
    [InlineData("""{"Schedules":[],"Interval":5}""", "its content 'Interval' is unknown to getSchedule")]
    [InlineData("""{"Schedules":[],"AvailabilityViewInterval":"5"}""", "its content 'AvailabilityViewInterval' is no int: \"5\"")]
    [InlineData("""{"Schedules":[null]}""", "its content 'Schedules[0]' is null")]
    [InlineData("{", "its content is no JSON: '{'")]
    public void A_request_that_does_not_fit_is_noticed(string body, string complaint)
    {
        Assert.Equal([$"POST /users/bo/calendar/getSchedule: {complaint}"], Complaints(GetSchedule() with { RequestBody = body }, out _));
    }

    [Theory]
    [InlineData(200, """{"value":[{"scheduleItems":[{"status":"away"}]}]}""", "its answer 200 'value[0].scheduleItems[0].status' is no freeBusyStatus: \"away\"")]
    [InlineData(200, """{"items":[]}""", "its answer 200 has no 'value'")]
    [InlineData(200, """{"value":[{"workingHours":{"startTime":"8 am"}}]}""", "its answer 200 'value[0].workingHours.startTime' is no timeOfDay: \"8 am\"")]
    [InlineData(200, """{"value":[{"workingHours":{"timeZone":{"bias":60}}}]}""", "its answer 200 'value[0].workingHours.timeZone.bias' is unknown to timeZoneBase")]
    [InlineData(204, "", "is answered with 204")]
    [InlineData(403, """{"error":{"code":"ErrorAccessDenied"}}""", "its error 403 'error.message' is missing")]
    public void An_answer_that_does_not_fit_is_noticed(int status, string body, string complaint)
    {
        Assert.Equal([$"POST /users/bo/calendar/getSchedule: {complaint}"], Complaints(GetSchedule() with { Answer = Told(status, body) }, out _));
    }

    [Fact]
    public void A_kind_of_a_kind_may_have_more()
    {
        var custom = """{"value":[{"workingHours":{"timeZone":{"@odata.type":"#microsoft.graph.customTimeZone","name":"Customized Time Zone","bias":60}}}]}""";

        Assert.Empty(Complaints(GetSchedule() with { Answer = Told(200, custom) }, out _));
    }

    [Fact]
    public void A_request_that_Graph_does_not_know_is_noticed()
    {
        Assert.Equal(["POST /users/bo/findMeetingTimes: is no request of Graph"], Complaints(GetSchedule() with { Path = "/users/bo/findMeetingTimes" }, out _));
    }

    [Fact]
    public void A_request_without_what_it_needs_is_noticed()
    {
        var search = new GraphExchange("GET", "/users", Pairs(("$search", "\"displayName:al\""), ("$skip", "1")), Pairs(), "", Answer: null);

        Assert.Equal(
            [
                "GET /users: has '$search' without the header 'ConsistencyLevel'",
                "GET /users: has an unknown parameter '$skip'",
                "GET /users: has no token",
            ],
            Complaints(search, out _).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_view_without_its_time_is_noticed()
    {
        var view = new GraphExchange("GET", "/users/bo/calendarView", Pairs(("startDateTime", "2027-03-01T09:00:00Z")), Token(), "", Told(200, """{"value":[]}"""));

        Assert.Equal(["GET /users/bo/calendarView: lacks the parameter 'endDateTime'"], Complaints(view, out _));
    }

    private static GraphExchange GetSchedule() => new("POST", "/users/bo/calendar/getSchedule", Pairs(), Token(), Schedule, Told(200, Answer));

    private static IReadOnlyCollection<string> Complaints(GraphExchange exchange, out int counted)
    {
        var contract = new GraphContract();
        contract.Check(exchange);
        counted = contract.Checked;
        return contract.Complaints;
    }

    private static GraphAnswer Told(int status, string body) => new(status, Pairs(), body);

    private static Dictionary<string, string> Token() => Pairs(("Authorization", "Bearer x"));

    private static Dictionary<string, string> Pairs(params (string Name, string Value)[] all) =>
        all.ToDictionary(one => one.Name, one => one.Value, StringComparer.OrdinalIgnoreCase);
}
