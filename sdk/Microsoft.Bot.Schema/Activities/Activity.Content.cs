using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What an activity carries.</summary>
public partial class Activity
{
    /// <summary>True where there is something to read, see or process.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments?.Count > 0 || ChannelData != null;

    public Mention[] GetMentions() =>
        Entities?.Where(IsMention).Select(ToMention).ToArray() ?? [];

    /// <summary>What the channel added, as the type that the caller knows it to be; the default where there is none.</summary>
    /// <exception cref="InvalidCastException">It is neither that type nor a JSON object.</exception>
    /// <exception cref="JsonException">The JSON object does not fit that type.</exception>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT typed => typed,
        _ => ((JObject)ChannelData).ToObject<TypeT>(ProtocolJson.Serializer),
    };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return ChannelData != null;
        }
        catch (Exception failure) when (failure is InvalidCastException or JsonException)
        {
            return false;
        }
    }

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, Mention.MentionType, StringComparison.OrdinalIgnoreCase);

    private static Mention ToMention(Entity entity) => entity as Mention ?? entity.Properties.ToObject<Mention>(ProtocolJson.Serializer);
}
