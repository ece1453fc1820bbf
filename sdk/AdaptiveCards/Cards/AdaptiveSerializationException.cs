namespace AdaptiveCards;

/// <summary>JSON that is not a card: malformed, without its version, with one id twice, with an input that has no id.</summary>
public class AdaptiveSerializationException : AdaptiveException
{
    public AdaptiveSerializationException()
    {
    }

    public AdaptiveSerializationException(string message) : base(message)
    {
    }

    public AdaptiveSerializationException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
