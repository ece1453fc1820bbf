using System.Text.RegularExpressions;

namespace BackOffice.Playground.GraphEmulator.Users;

/// <summary>
/// Graph's <c>$search</c> on users: <c>"displayName:al"</c>, with AND and OR between such phrases.
/// Every word of a phrase must begin a word of the property.
/// </summary>
internal static partial class UserSearch
{
    private static readonly char[] BetweenWords = [' ', '-', '.', '@', '_', '\''];

    public static Predicate<EmulatedUser> Parse(string text)
    {
        var phrases = Phrases().Matches(text);
        if (phrases.Count == 0)
            throw GraphErrorException.BadRequest($"Syntax error: the search '{text}' must hold phrases like \"displayName:name\" in double quotes.");
        Predicate<EmulatedUser> found = Phrase(phrases[0].Groups["phrase"].Value);
        foreach (var next in phrases.Skip(1))
        {
            var (before, after) = (found, Phrase(next.Groups["phrase"].Value));
            found = next.Groups["operator"].Value == "OR" ? user => before(user) || after(user) : user => before(user) && after(user);
        }
        return found;
    }

    private static Predicate<EmulatedUser> Phrase(string phrase)
    {
        if (phrase.Split(':', 2) is not [var property, var words])
            throw GraphErrorException.BadRequest($"The search phrase '{phrase}' must name a property: \"displayName:{phrase}\".");
        return user => Words(words).All(wanted =>
            Words(user.ToJson([property])[property]?.ToString() ?? "").Any(word => word.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)));
    }

    private static string[] Words(string text) => text.Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("""(?<operator>AND|OR)?\s*"(?<phrase>[^"]+)"\s*""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phrases();
}
