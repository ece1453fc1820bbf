using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that an activity speaks of: a mention, a place, the client of the sender.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Gets or sets what came with it beyond the properties listed here: kept, and sent back as it came.</summary>
    [JsonIgnore]
    [field: JsonExtensionData]
    public JObject Properties { get => field ??= []; set; }

    /// <summary>The entity as the type that its <see cref="Type"/> says it is.</summary>
    public T GetAs<T>() => JObject.FromObject(this, ProtocolJson.Serializer).ToObject<T>(ProtocolJson.Serializer);

    /// <summary>Takes over everything that the given entity has.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj, ProtocolJson.Serializer).ToObject<Entity>(ProtocolJson.Serializer);
        Type = entity?.Type;
        Properties = entity?.Properties;
    }

    public bool Equals(Entity other) =>
        other != null
        && JToken.DeepEquals(JObject.FromObject(this, ProtocolJson.Serializer), JObject.FromObject(other, ProtocolJson.Serializer));

    public override bool Equals(object obj) =>
        ReferenceEquals(this, obj) || (obj != null && obj.GetType() == GetType() && Equals(obj as Entity));

    public override int GetHashCode() => Type == null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
