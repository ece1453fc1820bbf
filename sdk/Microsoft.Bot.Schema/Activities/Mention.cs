using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody mentioned in the text of a message.</summary>
public class Mention : Entity
{
    internal const string MentionType = "mention";

    public Mention()
        : base(MentionType)
    {
    }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(MentionType)
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty("text")]
    public string Text { get; set; }
}
