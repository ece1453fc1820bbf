namespace AdaptiveCards;

/// <summary>What was put right, or left as it was, while a card was read.</summary>
public class AdaptiveWarning(int code, string message)
{
    /// <summary>A <see cref="WarningStatusCode"/>, 0 for a value that was replaced by its default, -1 for everything else.</summary>
    public int Code { get; set; } = code;

    public string Message { get; set; } = message;

    public override string ToString() => Message;

    public enum WarningStatusCode
    {
        UnsupportedSchemaVersion = 7,
        InvalidLanguage = 12,
        MaxActionsExceeded = 13,
        EmptyLabelInRequiredInput = 14,
        NoErrorMessageForValidatedInput = 15,
    }
}
