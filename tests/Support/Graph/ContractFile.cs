using System.Globalization;

namespace BackOffice.Support.Graph;

/// <summary>Reads <c>graph-contract.txt</c>, which says in its head how it is written.</summary>
internal sealed class ContractFile
{
    private ContractFile(IReadOnlyList<ContractOperation> operations, IReadOnlyDictionary<string, ContractType> types)
    {
        Operations = operations;
        Types = types;
    }

    public IReadOnlyList<ContractOperation> Operations { get; }

    public IReadOnlyDictionary<string, ContractType> Types { get; }

    public static ContractFile Read()
    {
        using var stream = typeof(ContractFile).Assembly.GetManifestResourceStream("graph-contract.txt")!;
        using var reader = new StreamReader(stream);
        List<ContractOperation> operations = [];
        Dictionary<string, ContractType> types = new(StringComparer.Ordinal);
        foreach (var (head, lines) in Blocks(reader.ReadToEnd().Split('\n')))
        {
            switch (head.Split(' '))
            {
                case ["enum", var name, .. var values]:
                    types[name] = new(name, Base: null, new Dictionary<string, ContractShape>(StringComparer.Ordinal), values);
                    break;
                case ["type", var name, .. var parent]:
                    types[name] = new(name, parent is [":", var of] ? of : null, Properties(lines), Values: null);
                    break;
                case [var method, var path]:
                    operations.Add(Operation(method, path, lines));
                    break;
            }
        }

        return new(operations, types);
    }

    private static IEnumerable<(string Head, List<string[]> Lines)> Blocks(IEnumerable<string> text)
    {
        (string Head, List<string[]> Lines)? block = null;
        foreach (var line in text.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == ' ')
            {
                block!.Value.Lines.Add(line.Trim().Split(' '));
                continue;
            }

            if (block is { } done)
            {
                yield return done;
            }

            block = (line, []);
        }

        yield return block!.Value;
    }

    private static Dictionary<string, ContractShape> Properties(List<string[]> lines) =>
        lines.ToDictionary(line => line[0], line => ContractShape.Parse(line[1]), StringComparer.Ordinal);

    private static ContractOperation Operation(string method, string path, List<string[]> lines)
    {
        var query = lines.Where(line => line[0] == "query").SelectMany(line => line[1..]).ToList();
        return new(
            method,
            path.Split('/', StringSplitOptions.RemoveEmptyEntries),
            query.Select(one => one.TrimEnd('!').Split('>')).ToDictionary(one => one[0], one => one.ElementAtOrDefault(1), StringComparer.Ordinal),
            [.. query.Where(one => one.EndsWith('!')).Select(one => one.TrimEnd('!'))],
            [.. lines.Where(line => line[0] == "header").SelectMany(line => line[1..])],
            lines.Find(line => line[0] == "body")?[1],
            lines.Where(line => char.IsDigit(line[0][0]))
                .ToDictionary(line => int.Parse(line[0], CultureInfo.InvariantCulture), line => line.ElementAtOrDefault(1)));
    }
}
