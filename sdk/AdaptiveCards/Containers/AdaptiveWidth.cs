using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a column: "auto", "stretch", pixels ("50px") or, as a bare number, its weight among the columns.</summary>
public class AdaptiveWidth : IEquatable<AdaptiveWidth>
{
    public AdaptiveWidth()
    {
    }

    public AdaptiveWidth(AdaptiveWidthType widthType) =>
        (WidthType, Unit) = (widthType, widthType == AdaptiveWidthType.Weighted ? 1 : null);

    /// <summary>Makes a weight, in spite of the parameter's published name.</summary>
    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Weighted, px);

    /// <exception cref="FormatException">What stands before "px" is not a whole number.</exception>
    /// <exception cref="ArgumentException">The word is not a width.</exception>
    public AdaptiveWidth(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (Pixels.TryCount(value, out var count))
            (WidthType, Unit) = (Pixels.IsMarked(value) ? AdaptiveWidthType.Pixel : AdaptiveWidthType.Weighted, count);
        else
            WidthType = Enum.Parse<AdaptiveWidthType>(value, ignoreCase: true);
    }

    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);

    [JsonProperty("WidthType")]
    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>Pixels, or the weight.</summary>
    [JsonProperty("unit")]
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static bool operator ==(AdaptiveWidth ah1, AdaptiveWidth ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveWidth ah1, AdaptiveWidth ah2) => !Equals(ah1, ah2);

    public static AdaptiveWidth Parse(string value) => new(value);

    public bool IsPixel() => WidthType == AdaptiveWidthType.Pixel;

    public bool Equals(AdaptiveWidth other) =>
        other is not null && WidthType == other.WidthType && (!IsCounted() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, IsCounted() ? Unit : null);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 1}px"),
        _ => Unit?.ToString(CultureInfo.InvariantCulture),
    };

    private bool IsCounted() => WidthType is AdaptiveWidthType.Pixel or AdaptiveWidthType.Weighted;
}
