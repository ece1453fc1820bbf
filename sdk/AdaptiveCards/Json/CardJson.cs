using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads and writes whole cards. Every serializer made here shares the contracts of the process.</summary>
internal static class CardJson
{
    private static readonly StrictIntegerReader StrictIntegers = new();
    private static readonly JsonSerializerSettings DataSettings = new() { Converters = { StrictIntegers } };

    /// <exception cref="AdaptiveSerializationException">The text is not a card.</exception>
    public static AdaptiveCardParseResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var result = new AdaptiveCardParseResult();
        var serializer = Serializer(new CardReading(result.Warnings), [StrictIntegers]);
        serializer.CheckAdditionalContent = true;
        try
        {
            using var reader = new JsonTextReader(new StringReader(json));
            result.Card = serializer.Deserialize<AdaptiveCard>(reader);
        }
        catch (JsonException error)
        {
            throw new AdaptiveSerializationException(error.Message, error);
        }

        return result;
    }

    public static string Write(AdaptiveCard card) => JsonConvert.SerializeObject(card, Formatting.Indented);

    public static string WriteData(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    public static object ReadData(string json) => json is null ? null : JsonConvert.DeserializeObject(json, DataSettings);

    /// <summary>A serializer for one reading. A value that doesn't fit its property leaves the property as it is.</summary>
    public static JsonSerializer Serializer(CardReading reading, IEnumerable<JsonConverter> converters)
    {
        var serializer = JsonSerializer.CreateDefault();
#pragma warning disable SYSLIB0050 // The one way in which Newtonsoft.Json hands something to every converter of a call.
        serializer.Context = new StreamingContext(StreamingContextStates.Other, reading);
#pragma warning restore SYSLIB0050
        foreach (var converter in converters)
            serializer.Converters.Add(converter);
        serializer.Error += (_, error) => error.ErrorContext.Handled |= error.ErrorContext.Error.GetType() == typeof(JsonSerializationException);
        return serializer;
    }
}
