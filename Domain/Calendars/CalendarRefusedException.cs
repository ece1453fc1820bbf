namespace BackOffice.Domain.Calendars;

/// <summary>The calendars do not take what was asked: no such mailbox, or none that the product may use. Trying again cannot help.</summary>
/// <param name="message">What was tried.</param>
/// <param name="innerException">What the client reported.</param>
public sealed class CalendarRefusedException(string message, Exception? innerException = null) : Exception(message, innerException);
