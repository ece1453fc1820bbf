using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads the parts of a rich text block: plain strings and text runs.</summary>
internal sealed class InlinesReader : JsonConverter<List<AdaptiveInline>>
{
    public override bool CanWrite => false;

    public override List<AdaptiveInline> ReadJson(
        JsonReader reader, Type objectType, List<AdaptiveInline> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        [.. JArray.Load(reader).Select(inline => Run(inline, serializer))];

    public override void WriteJson(JsonWriter writer, List<AdaptiveInline> value, JsonSerializer serializer) =>
        throw new NotSupportedException("Lists are written by their contracts.");

    private static AdaptiveTextRun Run(JToken inline, JsonSerializer serializer)
    {
        if (inline.Type == JTokenType.String)
            return new AdaptiveTextRun((string)inline);
        if (inline is not JObject json || json.Value<string>("type") != AdaptiveTextRun.TypeName)
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'");
        var run = new AdaptiveTextRun();
        using var reader = json.CreateReader();
        serializer.Populate(reader, run);
        return run;
    }
}
