using System.Text;

namespace BackOffice.Domain;

/// <summary>Text as a person typed it, made fit to store: no control characters, no white space around it.</summary>
public static class TypedText
{
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            if (character is '\n' or '\t' || !char.IsControl(character))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>At most so many characters of a text, without half a surrogate pair at the end.</summary>
    public static string Beginning(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>What is wrong with a text that must not be empty, if anything.</summary>
    public static FieldError? Check(string field, string text, int limit) => text.Length switch
    {
        0 => new FieldError(field, new FieldProblem.Missing()),
        var length when length > limit => new FieldError(field, new FieldProblem.TooLong(length, limit)),
        _ => null,
    };
}
