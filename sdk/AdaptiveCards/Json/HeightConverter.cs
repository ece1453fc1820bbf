namespace AdaptiveCards.Json;

internal sealed class HeightConverter() : DimensionConverter<AdaptiveHeight>(AdaptiveHeight.Parse);
