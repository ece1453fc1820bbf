using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>
/// What is known while one card is read: its warnings and the ids seen so far. It travels as the serializer's context, so that
/// converters and contracts hold no state and are made once per process.
/// </summary>
internal sealed class CardReading(List<AdaptiveWarning> warnings)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int fallbacks;

    /// <summary>The reading that a serializer is part of; null when it was started by a caller outside this package.</summary>
    public static CardReading Of(JsonSerializer serializer) => serializer.Context.Context as CardReading;

    public static void Warn(JsonSerializer serializer, int code, string message) => Of(serializer)?.Warn(code, message);

    public void Warn(int code, string message) => warnings.Add(new AdaptiveWarning(code, message));

    /// <exception cref="AdaptiveSerializationException">Another element has the id already.</exception>
    public void Meet(string id)
    {
        // Fallback content is shown instead of an element, so it may repeat that element's id.
        if (fallbacks == 0 && !string.IsNullOrEmpty(id) && !ids.Add(id))
            throw new AdaptiveSerializationException($"Collision detected for id '{id}'");
    }

    public void EnterFallback() => fallbacks++;

    public void LeaveFallback() => fallbacks--;
}
