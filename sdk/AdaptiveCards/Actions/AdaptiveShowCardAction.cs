using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Opens a card below the buttons. That card needs no version.</summary>
public class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Required = Required.Always)]
    public AdaptiveCard Card { get; set; }
}
