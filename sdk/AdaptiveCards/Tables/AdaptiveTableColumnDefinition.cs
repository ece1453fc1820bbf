using System.ComponentModel;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How wide a column of a table is, in pixels or by weight, and where its content stands.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(AdaptiveVerticalContentAlignment.Top)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(AdaptiveHorizontalContentAlignment.Left)]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>The width in pixels; 0: by weight.</summary>
    [JsonIgnore]
    public double PixelWidth { get => Size.Pixels; set => Size = new TableColumnSize(value, 0); }

    /// <summary>The weight among the columns; written as a whole number. 0: by pixels.</summary>
    [JsonIgnore]
    public double Width { get => Size.Weight; set => Size = new TableColumnSize(0, value); }

    [JsonProperty("width")]
    [JsonConverter(typeof(TableColumnSizeConverter))]
    internal TableColumnSize Size { get; set; }
}
