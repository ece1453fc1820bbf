namespace AdaptiveCards.Json;

internal sealed class WidthConverter() : DimensionConverter<AdaptiveWidth>(AdaptiveWidth.Parse);
