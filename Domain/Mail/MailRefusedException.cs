namespace BackOffice.Domain.Mail;

/// <summary>The mail service does not take the mail: no such mailbox, no permission, an address that is none.</summary>
/// <param name="message">What was tried.</param>
/// <param name="innerException">What the client reported.</param>
public sealed class MailRefusedException(string message, Exception? innerException = null) : Exception(message, innerException);
