using System.Text.RegularExpressions;

namespace BackOffice.Domain.Mail;

/// <summary>What a mail address looks like. Whether it leads anywhere only the mail tells.</summary>
public static partial class MailAddress
{
    /// <summary>Whether the text is one address, and nothing beside it that a mail service could take for another.</summary>
    public static bool IsOne(string text) => Address().IsMatch(text);

    [GeneratedRegex(@"\A[^\s@<>"",;:()\\]+@[^\s@<>"",;:()\\.]+(?:\.[^\s@<>"",;:()\\.]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Address();
}
