using System.Globalization;

namespace BackOffice.Cards.Sentences;

/// <summary>What people may want, as the title of a button.</summary>
public static class WishSentences
{
    /// <param name="intent">The name of an intent, such as <c>ReportProblem</c>.</param>
    /// <exception cref="ArgumentException">The intent has no title.</exception>
    public static string Title(string intent) =>
        Words.ResourceManager.GetString($"Wish{intent}", CultureInfo.CurrentUICulture)
        ?? throw new ArgumentException($"The intent {intent} has no title.", nameof(intent));
}
