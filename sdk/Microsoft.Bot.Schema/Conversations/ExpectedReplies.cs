using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>All answers of a turn, given in the body of the HTTP response.</summary>
public class ExpectedReplies
{
    public ExpectedReplies()
    {
    }

    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    [JsonProperty("activities")]
    public IList<Activity> Activities { get; set; }
}
