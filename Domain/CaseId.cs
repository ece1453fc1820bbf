using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace BackOffice.Domain;

/// <summary>
/// The speakable number of a case: its kind and five Crockford base-32 characters, such as <c>REP-7K3QF</c>.
/// It is minted when the form is shown, so that a form submitted twice is still one case.
/// </summary>
public readonly record struct CaseId
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 5;

    private CaseId(string value) => Value = value;

    public string Value { get; }

    public CaseKind Kind => Kinds[Value[..^(Length + 1)]];

    private static Dictionary<string, CaseKind> Kinds { get; } = new Dictionary<string, CaseKind>(StringComparer.Ordinal)
    {
        ["REP"] = CaseKind.Repair,
        ["SUP"] = CaseKind.Supplies,
        ["PO"] = CaseKind.PurchaseOrder,
        ["INT"] = CaseKind.Interview,
    };

    public static CaseId Mint(CaseKind kind, RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        Span<byte> bytes = stackalloc byte[Length];
        random.GetBytes(bytes);
        Span<char> characters = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            characters[i] = Alphabet[bytes[i] & 31];
        }

        return new CaseId($"{Kinds.First(k => k.Value == kind).Key}-{characters}");
    }

    /// <summary>Whether a text is the first letters of the ids of some kind, in any case: "rep".</summary>
    public static bool IsPrefix(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Kinds.Keys)
        {
            if (text.Equals(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads an id as people write it: any case, the dash left out, O for 0, I or L for 1.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseId id)
    {
        id = default;
        var letters = (text ?? string.Empty).Trim().ToUpperInvariant().Replace("-", string.Empty, StringComparison.Ordinal);
        if (letters.Length <= Length || !Kinds.ContainsKey(letters[..^Length]))
        {
            return false;
        }

        var number = letters[^Length..].Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (number.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return false;
        }

        id = new CaseId($"{letters[..^Length]}-{number}");
        return true;
    }

    /// <summary>Reads an id that this product wrote.</summary>
    /// <exception cref="FormatException">The text is no case id.</exception>
    public static CaseId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no case id.");

    /// <summary>The ids of a text that come with spaces between them; what is no id is left out, as are more than a handful.</summary>
    public static ImmutableArray<CaseId> ParseAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const int Most = 10;
        return
        [
            .. text.Split(' ', Most + 1, StringSplitOptions.RemoveEmptyEntries).Take(Most)
                .Select(word => TryParse(word, out var id) ? id : default).Where(id => id != default),
        ];
    }

    public override string ToString() => Value;
}
