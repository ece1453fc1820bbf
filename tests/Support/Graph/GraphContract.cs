using System.Collections.Concurrent;
using System.Globalization;
using BackOffice.Playground.GraphEmulator.Exchanges;

namespace BackOffice.Support.Graph;

/// <summary>
/// Compares what goes between the product and the emulator with what Microsoft Graph describes, both ways: a request that Graph would not
/// know and an answer that Graph would not give are complaints. The file named by the variable <c>GRAPH_EXCHANGES</c> gets how many were checked.
/// </summary>
public sealed class GraphContract
{
    private readonly ContractFile contract = ContractFile.Read();
    private readonly ContractBody bodies;
    private readonly ConcurrentDictionary<string, int> complaints = new(StringComparer.Ordinal);
    private int checkedExchanges;

    public GraphContract() => bodies = new ContractBody(contract.Types);

    /// <summary>How many exchanges were compared.</summary>
    public int Checked => checkedExchanges;

    public IReadOnlyCollection<string> Complaints => [.. complaints.Keys];

    /// <summary>The contract of all tests of this process, which tells their number at its end.</summary>
    public static GraphContract OfProcess { get; } = ToldAtEnd();

    public void Check(GraphExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        Interlocked.Increment(ref checkedExchanges);
        foreach (var complaint in Faults(exchange))
        {
            complaints.TryAdd($"{exchange.Method} {exchange.Path}: {complaint}", 1);
        }
    }

    private IEnumerable<string> Faults(GraphExchange exchange)
    {
        var path = exchange.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return contract.Operations.FirstOrDefault(one => one.Fits(exchange.Method, path)) is { } operation
            ? RequestFaults(operation, exchange).Concat(AnswerFaults(operation, exchange.Answer))
            : ["is no request of Graph"];
    }

    private IEnumerable<string> RequestFaults(ContractOperation operation, GraphExchange exchange)
    {
        if (!exchange.RequestHeaders.TryGetValue("Authorization", out var token) || !token.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            yield return "has no token";
        }

        foreach (var parameter in exchange.Query.Keys.Where(name => !operation.Query.ContainsKey(name)))
        {
            yield return $"has an unknown parameter '{parameter}'";
        }

        // A link that goes on with a list carries what it needs.
        foreach (var parameter in operation.RequiredQuery.Where(name => !exchange.Query.ContainsKey(name)))
        {
            yield return $"lacks the parameter '{parameter}'";
        }

        foreach (var (parameter, header) in operation.Query.Where(one => one.Value is not null && exchange.Query.ContainsKey(one.Key)))
        {
            if (!exchange.RequestHeaders.ContainsKey(header!))
            {
                yield return $"has '{parameter}' without the header '{header}'";
            }
        }

        foreach (var header in new[] { "Prefer", "ConsistencyLevel", "If-Match" }.Where(name => exchange.RequestHeaders.ContainsKey(name) && !operation.Headers.Contains(name)))
        {
            yield return $"has the header '{header}', which means nothing here";
        }

        foreach (var fault in operation.Body is { } type ? bodies.Check(exchange.RequestBody, type) : exchange.RequestBody.Length == 0 ? [] : ["has content"])
        {
            yield return $"its content {fault}";
        }
    }

    private IEnumerable<string> AnswerFaults(ContractOperation operation, GraphAnswer? answer)
    {
        if (answer is null)
        {
            return [];
        }

        var status = answer.Status.ToString(CultureInfo.InvariantCulture);
        if (answer.Status >= 400)
        {
            return bodies.Check(answer.Body, "error").Select(fault => $"its error {status} {fault}");
        }

        return operation.Answers.TryGetValue(answer.Status, out var type)
            ? (type is null ? answer.Body.Length == 0 ? [] : ["has content"] : bodies.Check(answer.Body, type)).Select(fault => $"its answer {status} {fault}")
            : [$"is answered with {status}"];
    }

    private static GraphContract ToldAtEnd()
    {
        var all = new GraphContract();
        if (Environment.GetEnvironmentVariable("GRAPH_EXCHANGES") is { Length: > 0 } file)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.AppendAllText(
                file, $"{AppDomain.CurrentDomain.FriendlyName}: {all.Checked.ToString(CultureInfo.InvariantCulture)} exchanges with Graph checked\n");
        }

        return all;
    }
}
