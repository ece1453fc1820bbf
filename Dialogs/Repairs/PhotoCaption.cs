using BackOffice.Domain;

namespace BackOffice.Dialogs.Repairs;

/// <summary>Tells words that only point at a picture ("here is a photo of it") from words that say something.</summary>
public static class PhotoCaption
{
    private static readonly HashSet<string> Pointing = new(StringComparer.OrdinalIgnoreCase)
    {
        "photo", "photos", "picture", "pictures", "pic", "pics", "image", "images", "screenshot", "screenshots", "snapshot", "file", "attachment", "attached",
        "here", "heres", "this", "that", "these", "is", "are", "a", "an", "the", "my", "some", "one", "two", "another", "more", "of", "for", "to", "from", "with",
        "it", "and", "please", "see", "look", "at", "add", "i", "took", "have", "sending", "repair", "report", "also", "fyi",
        "foto", "fotos", "bild", "bilder", "anhang", "hier", "ist", "sind", "das", "dies", "ein", "eine", "noch", "von", "vom", "zu", "zum", "dazu", "bitte", "siehe", "und",
    };

    private static readonly char[] Around = ['.', ',', ';', ':', '!', '-', '–', '(', ')', '#', '"', '“', '”'];

    /// <param name="text">What came with the picture; the number of a case in it points, too.</param>
    public static bool IsAllOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(Around).Replace("'", string.Empty, StringComparison.Ordinal).Replace("’", string.Empty, StringComparison.Ordinal))
            .All(word => word.Length == 0 || Pointing.Contains(word) || CaseId.TryParse(word, out _));
    }
}
