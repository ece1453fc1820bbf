using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a <c>signin/tokenExchange</c> invoke.</summary>
public class TokenExchangeInvokeResponse
{
    public TokenExchangeInvokeResponse()
    {
    }

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("failureDetail")]
    public string FailureDetail { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Gets or sets what came with it beyond the properties listed here: kept, and sent back as it came.</summary>
    [JsonIgnore]
    [field: JsonExtensionData]
    public JObject Properties { get => field ??= []; set; }
}
