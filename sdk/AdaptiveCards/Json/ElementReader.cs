using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads an element or action by its type; one of an unknown type is kept with all its properties.</summary>
internal sealed class ElementReader : ReadingConverter<AdaptiveTypedElement>
{
    protected override AdaptiveTypedElement Read(JObject json, Type declared, bool isRoot, CardReading reading, JsonSerializer serializer)
    {
        var typeName = TypeNameOf(json, declared);
        var element = ElementTypes.Create(typeName);
        if (element is null)
            reading.Warn(-1, $"Unknown element '{typeName}'");

        var id = json.Value<string>("id");
        if (id is null && element is AdaptiveInput)
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{typeName}'");
        reading.Meet(id);

        element ??= typeof(AdaptiveAction).IsAssignableFrom(declared) ? new AdaptiveUnknownAction() : new AdaptiveUnknownElement();
        if (!declared.IsInstanceOfType(element))
            throw new AdaptiveSerializationException($"'{typeName}' can't stand where {declared.Name} is wanted");
        Populate(serializer, json, element);
        return element;
    }

    /// <exception cref="AdaptiveSerializationException">The object doesn't say its type, and where it stands doesn't either.</exception>
    internal static string TypeNameOf(JObject json, Type declared) =>
        json.Value<string>("type")
        ?? json.Value<string>("@type")
        ?? ElementTypes.ImpliedBy(declared)
        ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");
}
