using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Schema;

public class ActivityRoundTripTests
{
    public static TheoryData<string> Names => [.. SampleActivities.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_activity_is_written_as_it_was_read(string name) => ProtocolText.SameAfterReading<Activity>(SampleActivities.All[name]);

    [Fact]
    public void A_time_keeps_the_offset_that_it_was_said_in()
    {
        var activity = ProtocolText.Read<Activity>(SampleActivities.All["message"]);

        Assert.Equal(new DateTimeOffset(2026, 3, 2, 10, 15, 30, 125, TimeSpan.FromHours(1)), activity.LocalTimestamp);
        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
    }

    [Fact]
    public void Unknown_properties_are_found_in_the_bag()
    {
        var activity = ProtocolText.Read<Activity>(SampleActivities.All["unheard-of type"]);

        Assert.Equal("two", activity.Properties["newProperty"]!["a"]![1]!.ToString());
    }

    [Fact]
    public void An_empty_activity_has_an_empty_bag_and_is_written_as_nothing()
    {
        var activity = new Activity();

        Assert.Empty(activity.Properties);
        Assert.Equal("{}", ProtocolText.Write(activity).ToString(Newtonsoft.Json.Formatting.None));
    }
}
