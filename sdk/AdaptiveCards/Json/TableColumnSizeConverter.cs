using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>The width of a column of a table: "50px", or a weight as a whole number.</summary>
internal sealed class TableColumnSizeConverter : JsonConverter<TableColumnSize>
{
    public override TableColumnSize ReadJson(
        JsonReader reader, Type objectType, TableColumnSize existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.Value is string text)
            return new TableColumnSize(PixelsOf(text, reader.Path, serializer), 0);
        var weight = Convert.ToDouble(reader.Value, CultureInfo.InvariantCulture);
        if (weight < 0)
        {
            CardReading.Warn(serializer, -1,
                $"The Value \"{reader.Value}\" for field \"{reader.Path}\" was invalid, default value (0) will be used.");
            weight = 0;
        }

        return new TableColumnSize(0, weight);
    }

    public override void WriteJson(JsonWriter writer, TableColumnSize value, JsonSerializer serializer)
    {
        if (value.Pixels > 0)
            writer.WriteValue(string.Create(CultureInfo.InvariantCulture, $"{value.Pixels}px"));
        else
            writer.WriteValue((int)value.Weight);
    }

    private static double PixelsOf(string text, string path, JsonSerializer serializer)
    {
        if (Pixels.IsMarked(text)
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels))
            return pixels;
        CardReading.Warn(serializer, -1, DimensionWarnings.For(text, path));
        return 0;
    }
}
