namespace BackOffice.Domain.Equipment;

/// <summary>Who repairs a machine. Null where that is not known.</summary>
/// <param name="Mail">One mail address.</param>
/// <param name="Phone">As people write it: figures, spaces, and the signs between them.</param>
public sealed record ServiceContact(string? Name = null, string? Mail = null, string? Phone = null)
{
    public const int NameLimit = 100;
    public const int MailLimit = 200;
    public const int PhoneLimit = 30;

    public static ServiceContact Nobody { get; } = new();

    /// <summary>The name of whoever has the address; null where that is not this contact.</summary>
    public string? NameAt(string mail) => string.Equals(Mail, TypedText.Clean(mail), StringComparison.OrdinalIgnoreCase) ? Name : null;
}
