namespace BackOffice.Domain.Calendars;

/// <summary>The company's calendars did not answer, or not in time.</summary>
/// <param name="message">What was tried.</param>
/// <param name="retryAfter">How long the service asked to be left alone, if it did.</param>
/// <param name="innerException">What the client reported.</param>
public sealed class CalendarsUnavailableException(string message, NodaTime.Duration? retryAfter, Exception innerException)
    : OutageException(message, innerException)
{
    public NodaTime.Duration? RetryAfter { get; } = retryAfter;
}
