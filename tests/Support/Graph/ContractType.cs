namespace BackOffice.Support.Graph;

/// <summary>A kind of value in Graph's bodies.</summary>
/// <param name="Values">Of an enumeration; null for an object.</param>
internal sealed record ContractType(string Name, string? Base, IReadOnlyDictionary<string, ContractShape> Properties, IReadOnlyCollection<string>? Values);

/// <summary>What a value has to look like.</summary>
/// <param name="Type">A type of the contract, or <c>string</c>, <c>bool</c>, <c>int</c>, <c>timestamp</c>, <c>timeOfDay</c>, <c>any</c>.</param>
internal sealed record ContractShape(string Type, bool IsList, bool IsNullable, bool IsRequired)
{
    /// <summary>Reads <c>scheduleItem[]</c>, <c>string?</c> or <c>errorDetails!</c>.</summary>
    public static ContractShape Parse(string text)
    {
        var name = text.TrimEnd('?', '!');
        return new(name.Replace("[]", "", StringComparison.Ordinal), name.EndsWith("[]", StringComparison.Ordinal), text.Contains('?', StringComparison.Ordinal), text.EndsWith('!'));
    }
}

/// <summary>What can be asked of Graph.</summary>
/// <param name="Path">Its parts; <c>{}</c> stands for any.</param>
/// <param name="Query">Parameters that it may have, with the header that each needs, if one does.</param>
/// <param name="Body">Null for none.</param>
/// <param name="Answers">The type of the body by status; null for none. A <c>.page</c> is a list of such.</param>
internal sealed record ContractOperation(
    string Method,
    string[] Path,
    IReadOnlyDictionary<string, string?> Query,
    IReadOnlyCollection<string> RequiredQuery,
    IReadOnlyCollection<string> Headers,
    string? Body,
    IReadOnlyDictionary<int, string?> Answers)
{
    public bool Fits(string method, string[] path) =>
        Method == method && Path.Length == path.Length && Path.Zip(path).All(part => part.First == "{}" || part.First == part.Second);
}
