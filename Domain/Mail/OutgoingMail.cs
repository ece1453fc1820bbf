namespace BackOffice.Domain.Mail;

/// <summary>A mail from the office's mailbox.</summary>
/// <param name="To">One mail address.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Reference">The same whenever the same mail is sent again, since an answer got lost: a header by which it can be told.</param>
public sealed record OutgoingMail(string To, string Subject, string Text, string Reference)
{
    /// <summary>A file that goes with it; null for none.</summary>
    public MailAttachment? Attachment { get; init; }
}
