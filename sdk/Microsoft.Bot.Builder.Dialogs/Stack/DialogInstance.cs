using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog on the stack: which one, and its state.</summary>
public class DialogInstance
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    [JsonProperty("stackIndex")]
    public int? StackIndex { get; set; }

    /// <summary>What a container's dialogs looked like in the last turn; a stored one may meet a changed bot.</summary>
    [JsonProperty("version")]
    public string Version { get; set; }
}
