using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A height: "auto", "stretch", or pixels ("50px"). A bare number is pixels.</summary>
public class AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    /// <exception cref="FormatException">What stands before "px" is not a whole number.</exception>
    /// <exception cref="ArgumentException">The word is not a height.</exception>
    public AdaptiveHeight(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (Pixels.TryCount(value, out var count))
            (HeightType, Unit) = (AdaptiveHeightType.Pixel, count);
        else
            HeightType = Enum.Parse<AdaptiveHeightType>(value, ignoreCase: true);
    }

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    [JsonProperty("heightType")]
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>Pixels.</summary>
    [JsonProperty("unit")]
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveHeight(uint value) => new(value);

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    public static implicit operator AdaptiveHeight(string value) => new(value);

    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => Equals(ah1, ah2);

    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !Equals(ah1, ah2);

    public static AdaptiveHeight Parse(string value) => new(value);

    public bool IsPixel() => HeightType == AdaptiveHeightType.Pixel;

    /// <summary>Whether the height says more than the default, "auto", does.</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType switch
    {
        AdaptiveHeightType.Auto => false,
        AdaptiveHeightType.Pixel => Unit > 0,
        _ => true,
    };

    public bool Equals(AdaptiveHeight other) =>
        other is not null && HeightType == other.HeightType && (!IsPixel() || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, IsPixel() ? Unit : null);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Auto => "auto",
        AdaptiveHeightType.Stretch => "stretch",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
    };
}
