using System.Collections;
using System.ComponentModel;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>The background; null: that of whatever holds this element.</summary>
    [JsonConverter(typeof(OptionalEnumConverter<AdaptiveContainerStyle>))]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(AdaptiveHorizontalAlignment.Left)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(AdaptiveVerticalContentAlignment.Top)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>What pressing anywhere on the element does; every action but ShowCard.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Whether the background goes to the edges of whatever holds this element.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(false)]
    public bool Bleed { get; set; }

    /// <summary>The least height, such as "120px".</summary>
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public string MinHeight { get; set; }

    /// <summary>The least height in pixels; 0 when there is none.</summary>
    [JsonIgnore]
    public uint PixelMinHeight { get => Pixels.Of(MinHeight); set => MinHeight = Pixels.Write(value); }

    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    /// <summary>Adds an element; one of a kind that can't stand here is left out.</summary>
    public abstract void Add(AdaptiveElement value);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
