using System.Text.RegularExpressions;

namespace BackOffice.Playground.GraphEmulator.Users;

/// <summary>
/// Graph's <c>$filter</c> on users: <c>eq</c>, <c>ne</c>, <c>in</c>, <c>startswith</c>, <c>endswith</c>, <c>and</c>, <c>or</c>, <c>not</c> and parentheses.
/// Text is compared without case; an apostrophe in text is doubled.
/// </summary>
internal sealed partial class UserFilter
{
    private readonly string text;
    private readonly string[] tokens;
    private int position;

    private UserFilter(string text)
    {
        this.text = text;
        tokens = [.. Tokens().Matches(text).Select(token => token.Value)];
    }

    private string? Next => position < tokens.Length ? tokens[position] : null;

    /// <exception cref="GraphErrorException">The filter cannot be read.</exception>
    public static Predicate<EmulatedUser> Parse(string text)
    {
        var filter = new UserFilter(text);
        var predicate = filter.Or();
        return filter.Next is null ? predicate : throw filter.Invalid();
    }

    private Predicate<EmulatedUser> Or()
    {
        var left = And();
        while (TryTake("or"))
        {
            var (before, after) = (left, And());
            left = user => before(user) || after(user);
        }
        return left;
    }

    private Predicate<EmulatedUser> And()
    {
        var left = Term();
        while (TryTake("and"))
        {
            var (before, after) = (left, Term());
            left = user => before(user) && after(user);
        }
        return left;
    }

    private Predicate<EmulatedUser> Term()
    {
        if (TryTake("not"))
        {
            var denied = Term();
            return user => !denied(user);
        }
        if (TryTake("("))
        {
            var inner = Or();
            Take(")");
            return inner;
        }
        var word = Take();
        return word is "startswith" or "endswith" ? Function(word) : Comparison(word);
    }

    private Predicate<EmulatedUser> Function(string name)
    {
        Take("(");
        var property = Take();
        Take(",");
        var wanted = Literal(Take());
        Take(")");
        return user => Value(user, property) is { } value && (name == "startswith"
            ? value.StartsWith(wanted, StringComparison.OrdinalIgnoreCase)
            : value.EndsWith(wanted, StringComparison.OrdinalIgnoreCase));
    }

    private Predicate<EmulatedUser> Comparison(string property)
    {
        var comparison = Take();
        var wanted = comparison switch
        {
            "eq" or "ne" => [Literal(Take())],
            "in" => List(),
            _ => throw Invalid(),
        };
        return user => wanted.Contains(Value(user, property) ?? "null", StringComparer.OrdinalIgnoreCase) != (comparison == "ne");
    }

    private List<string> List()
    {
        Take("(");
        List<string> values = [Literal(Take())];
        while (TryTake(","))
            values.Add(Literal(Take()));
        Take(")");
        return values;
    }

    private bool TryTake(string wanted)
    {
        if (Next != wanted)
            return false;
        position++;
        return true;
    }

    private string Take() => Next is { } token ? tokens[position++] : throw Invalid();

    private void Take(string wanted)
    {
        if (!TryTake(wanted))
            throw Invalid();
    }

    private string Literal(string token) => token switch
    {
        "true" or "false" or "null" => token,
        ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
        _ => throw Invalid(),
    };

    private GraphErrorException Invalid() => GraphErrorException.BadRequest($"Invalid filter clause: '{text}'.");

    private static string? Value(EmulatedUser user, string property) => user.ToJson([property])[property]?.ToString();

    [GeneratedRegex(@"'(?:[^']|'')*'|[(),]|[^\s(),']+|'", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tokens();
}
