using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackOffice.Support.Graph;

/// <summary>Compares a body with a type of the contract, strictly: what the type does not know is a complaint.</summary>
internal sealed partial class ContractBody(IReadOnlyDictionary<string, ContractType> types)
{
    private const string Namespace = "#microsoft.graph.";

    /// <param name="type">Its name; <c>event.page</c> for a list of events as Graph wraps it.</param>
    public IEnumerable<string> Check(string body, string type)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return [$"is no JSON: '{body}'"];
        }

        using (document)
        {
            return [.. type.EndsWith(".page", StringComparison.Ordinal)
                ? CheckPage(document.RootElement, type[..^".page".Length])
                : CheckObject(document.RootElement, type, "")];
        }
    }

    private IEnumerable<string> CheckPage(JsonElement page, string type)
    {
        if (page.ValueKind != JsonValueKind.Object || !page.TryGetProperty("value", out var value))
        {
            return ["has no 'value'"];
        }

        return page.EnumerateObject().Where(one => one.Name != "value" && !IsAnnotation(one.Name)).Select(one => $"has an unknown '{one.Name}'")
            .Concat(Check(value, new(type, IsList: true, IsNullable: false, IsRequired: true), "value"));
    }

    private IEnumerable<string> Check(JsonElement value, ContractShape shape, string at)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return shape.IsNullable ? [] : [$"'{at}' is null"];
        }

        if (shape.IsList)
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany((item, place) =>
                    Check(item, shape with { IsList = false }, $"{at}[{place.ToString(CultureInfo.InvariantCulture)}]"))
                : [$"'{at}' is no list"];
        }

        if (!types.TryGetValue(shape.Type, out var type))
        {
            return IsSimple(value, shape.Type) ? [] : [$"'{at}' is no {shape.Type}: {value.GetRawText()}"];
        }

        return type.Values is { } values
            ? value.ValueKind == JsonValueKind.String && values.Contains(value.GetString()!) ? [] : [$"'{at}' is no {type.Name}: {value.GetRawText()}"]
            : CheckObject(value, type.Name, at);
    }

    private IEnumerable<string> CheckObject(JsonElement value, string declared, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [$"'{at}' is no {declared}"];
        }

        var name = value.TryGetProperty("@odata.type", out var said) ? said.GetString()!.Replace(Namespace, "", StringComparison.Ordinal) : declared;
        if (!Lineage(name).Contains(declared, StringComparer.Ordinal))
        {
            return [$"'{at}' is a {name}, which is no {declared}"];
        }

        var known = Lineage(name).SelectMany(type => types[type].Properties).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);
        return value.EnumerateObject().Where(one => !IsAnnotation(one.Name)).SelectMany(one => known.TryGetValue(one.Name, out var shape)
                ? Check(one.Value, shape, Below(at, one.Name))
                : [$"'{Below(at, one.Name)}' is unknown to {name}"])
            .Concat(known.Where(one => one.Value.IsRequired && !value.TryGetProperty(one.Key, out _)).Select(one => $"'{Below(at, one.Key)}' is missing"));
    }

    private IEnumerable<string> Lineage(string name)
    {
        for (var type = name; type is not null && types.TryGetValue(type, out var known); type = known.Base)
        {
            yield return type;
        }
    }

    private static string Below(string at, string name) => at.Length == 0 ? name : $"{at}.{name}";

    private static bool IsAnnotation(string name) => name.StartsWith("@odata.", StringComparison.Ordinal) || name == "@removed";

    private static bool IsSimple(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "bool" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "int" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "timestamp" => value.ValueKind == JsonValueKind.String && Timestamp().IsMatch(value.GetString()!),
        "timeOfDay" => value.ValueKind == JsonValueKind.String && TimeOfDay().IsMatch(value.GetString()!),
        "any" => true,
        _ => throw new InvalidOperationException($"The contract does not say what {type} is."),
    };

    [GeneratedRegex(@"\A\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,12})?(?:Z|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"\A(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,12})?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TimeOfDay();
}
