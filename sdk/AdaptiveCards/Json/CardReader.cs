using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads a card: checks its type and version, and takes the fallback text of one that is too new.</summary>
internal sealed class CardReader : ReadingConverter<AdaptiveCard>
{
    private const string NothingElseToSay = "We're sorry, this card couldn't be displayed";

    protected override AdaptiveCard Read(JObject json, Type declared, bool isRoot, CardReading reading, JsonSerializer serializer)
    {
        if (json.Value<string>("type") != AdaptiveCard.TypeName)
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");

        var version = isRoot ? VersionOf(json) : null;
        if (version > AdaptiveCard.KnownSchemaVersion)
        {
            reading.Warn((int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion, "Schema version is not supported");
            return FallbackTextOf(json);
        }

        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 0));
        Populate(serializer, json, card);
        card.Version = version ?? card.Version;
        CheckLanguage(card.Lang, reading);
        return card;
    }

    // Only the outermost card must have a version: one within Action.ShowCard has that of the card around it.
    private static AdaptiveSchemaVersion VersionOf(JObject json) => json.Value<string>("version") switch
    {
        null or "" when AdaptiveCard.OnDeserializingMissingVersion is { } decide => decide(),
        null => throw new AdaptiveSerializationException("Could not parse required key: version. It was not found."),
        "" => throw new AdaptiveSerializationException("Property is required but was found empty: version"),
        var text => new AdaptiveSchemaVersion(text),
    };

    private static AdaptiveCard FallbackTextOf(JObject json)
    {
        var text = json.Value<string>("fallbackText") is { Length: > 0 } said ? said : NothingElseToSay;
        return new AdaptiveCard(new AdaptiveSchemaVersion(1, 0))
        {
            Speak = json.Value<string>("speak") is { Length: > 0 } spoken ? spoken : text,
            Lang = json.Value<string>("lang") is { Length: > 0 } lang ? lang : CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
            Body = { new AdaptiveTextBlock(text) },
        };
    }

    private static void CheckLanguage(string lang, CardReading reading)
    {
        if (string.IsNullOrEmpty(lang) || (lang.Length is 2 or 3 && lang.All(char.IsAsciiLetter)))
            return;
        reading.Warn((int)AdaptiveWarning.WarningStatusCode.InvalidLanguage, "Invalid language identifier: " + lang);
    }
}
