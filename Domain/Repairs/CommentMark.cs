using System.Security.Cryptography;
using System.Text;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>That somebody said something of late: enough to tell a second delivery of it from the same words said anew.</summary>
/// <param name="Number">The comment's entry in the history.</param>
/// <param name="Words">The first half of the SHA-256 of its text, in hexadecimal figures.</param>
public sealed record CommentMark(int Number, PersonId By, string Words, Instant At)
{
    /// <summary>Of so many comments a repair keeps a mark: more are not made in the time in which a channel delivers something again.</summary>
    public const int Most = 10;

    // Fingers and channels repeat themselves within seconds, people who still wait do so after hours.
    private static readonly Duration Soon = Duration.FromMinutes(2);

    public static CommentMark Of(RepairComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return new CommentMark(comment.Number, comment.By.Id, WordsOf(comment.Text), comment.At);
    }

    /// <summary>Whether words said now are these: the same ones from the same person, soon after, or on a card from before them.</summary>
    /// <param name="seen">The version of the card that was pressed; 0 for none.</param>
    public bool IsSaidAgain(string text, PersonId by, int seen, Instant now) =>
        By == by && ((seen > 0 && seen < Number) || now - At < Soon) && Words == WordsOf(text);

    private static string WordsOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, SHA256.HashSizeInBytes / 2));
}
