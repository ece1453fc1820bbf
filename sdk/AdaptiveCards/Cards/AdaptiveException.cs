namespace AdaptiveCards;

/// <summary>A card that can't be read, written or used.</summary>
public class AdaptiveException : Exception
{
    public AdaptiveException()
    {
    }

    public AdaptiveException(string message) : base(message)
    {
    }

    public AdaptiveException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
