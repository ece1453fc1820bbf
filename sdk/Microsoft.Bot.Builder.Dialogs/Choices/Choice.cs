using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the things to choose among.</summary>
public class Choice(string value = null)
{
    [JsonProperty("value")]
    public string Value { get; set; } = value;

    /// <summary>The button, when it is to say or send something other than the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
