using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Schema;

/// <summary>JSON as it goes over the wire: without nulls.</summary>
internal static class ProtocolText
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

    internal static T Read<T>(string text) => JsonConvert.DeserializeObject<T>(text, Settings)!;

    internal static JObject Write(object value) => JObject.Parse(JsonConvert.SerializeObject(value, Settings));

    internal static void SameAfterReading<T>(string text)
    {
        var expected = JObject.Parse(text);
        var actual = Write(Read<T>(text)!);
        Assert.True(JToken.DeepEquals(expected, actual), $"expected {expected}{Environment.NewLine}but was {actual}");
    }
}
