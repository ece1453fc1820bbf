using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The look of the client that asks.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    [JsonProperty("theme")]
    public string Theme { get; set; }
}
