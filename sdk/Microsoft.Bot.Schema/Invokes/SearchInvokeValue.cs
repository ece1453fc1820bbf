using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke: what was typed so far.</summary>
public class SearchInvokeValue
{
    public SearchInvokeValue()
    {
    }

    [JsonProperty("context")]
    public object Context { get; set; }

    [JsonProperty("kind")]
    public string Kind { get; set; }

    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    [JsonProperty("queryText")]
    public string QueryText { get; set; }
}
