using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which page of the results is asked for.</summary>
public class SearchInvokeOptions
{
    public SearchInvokeOptions()
    {
    }

    [JsonProperty("skip")]
    public int Skip { get; set; }

    [JsonProperty("top")]
    public int Top { get; set; }
}
