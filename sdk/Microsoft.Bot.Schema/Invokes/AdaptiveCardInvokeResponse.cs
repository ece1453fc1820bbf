using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a press: a card, a message or an error, told apart by <see cref="Type"/>.</summary>
public class AdaptiveCardInvokeResponse
{
    public AdaptiveCardInvokeResponse()
    {
    }

    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }
}
