using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Takes the token that a reader stands on; one that is in memory already is not copied at every level of a nested card.</summary>
internal static class TokenInPlace
{
    public static JObject Object(JsonReader reader) => Of<JObject>(reader) ?? JObject.Load(reader);

    public static JToken Any(JsonReader reader) => Of<JToken>(reader) ?? JToken.Load(reader);

    private static T Of<T>(JsonReader reader)
        where T : JToken
    {
        if (reader is not JTokenReader { CurrentToken: T token })
            return null;
        reader.Skip();
        return token;
    }
}
