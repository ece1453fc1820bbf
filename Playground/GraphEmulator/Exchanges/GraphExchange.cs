namespace BackOffice.Playground.GraphEmulator.Exchanges;

/// <summary>A request and its answer.</summary>
/// <param name="Path">Without the version.</param>
/// <param name="Query">Parameters by name, decoded.</param>
/// <param name="RequestHeaders">By name, without case.</param>
/// <param name="RequestBody">Empty for none.</param>
/// <param name="Answer">Null when the line was cut before.</param>
public sealed record GraphExchange(
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> RequestHeaders,
    string RequestBody,
    GraphAnswer? Answer);

/// <param name="Body">Empty for none.</param>
public sealed record GraphAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body);
