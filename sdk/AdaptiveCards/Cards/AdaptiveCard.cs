using System.ComponentModel;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: what it shows, what can be done with it, and for which schema version it was written.</summary>
[JsonConverter(typeof(CardReader))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The media type of a card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest version that is understood; a newer card is read as its fallback text.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion) : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    [Obsolete("Say which version the card needs.")]
    public AdaptiveCard() : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>Gives the version of cards that come without one; without it such a card is refused.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate, NullValueHandling = NullValueHandling.Include)]
    [DefaultValue(null)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What a client shows that knows only older versions.</summary>
    [JsonProperty(Order = -8, NullValueHandling = NullValueHandling.Ignore)]
    public string FallbackText { get; set; }

    /// <summary>What is read aloud for the whole card: text or SSML.</summary>
    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Speak { get; set; }

    /// <summary>The language of the card: an ISO 639 code of two or three letters. Dates and times follow it.</summary>
    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Lang { get; set; }

    [JsonConverter(typeof(HeightConverter))]
    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>The least height, such as "120px".</summary>
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 when there is none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight { get => Pixels.Of(MinHeight); set => MinHeight = Pixels.Write(value); }

    [JsonProperty(Order = -3)]
    [JsonConverter(typeof(ItemsReader<AdaptiveElement>))]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>Whether the card reads from right to left; null: as the client does.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public bool? Rtl { get; set; }

    [JsonProperty(Order = -2)]
    [JsonConverter(typeof(ItemsReader<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Read so that it is not taken for an unknown property; never written.</summary>
    [JsonProperty("$schema")]
    internal string JsonSchema { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(AdaptiveVerticalContentAlignment.Top)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What pressing anywhere on the card does.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>Reads a card. Unknown elements and properties are kept, so that they are written again.</summary>
    /// <exception cref="AdaptiveSerializationException">The text is not a card.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardJson.Read(json);

    /// <summary>Writes the card, indented.</summary>
    public string ToJson() => CardJson.Write(this);

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    public bool ShouldSerializeJsonSchema() => false;
}
