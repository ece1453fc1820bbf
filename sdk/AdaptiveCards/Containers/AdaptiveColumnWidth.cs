namespace AdaptiveCards;

/// <summary>The widths of a column that are words.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";

    public const string Stretch = "stretch";
}
