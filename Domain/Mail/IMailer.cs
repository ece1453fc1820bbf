namespace BackOffice.Domain.Mail;

/// <summary>Port: sends mail from the office's mailbox.</summary>
public interface IMailer
{
    /// <summary>Returns when the mail is accepted for sending.</summary>
    /// <exception cref="MailUnavailableException">The mail service did not answer. Try again later.</exception>
    /// <exception cref="MailRefusedException">The mail service does not take this mail. Trying again cannot help.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellation);
}
