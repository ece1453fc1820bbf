using System.Text;
using System.Text.Json;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;

namespace BackOffice.StorageTests.Parts;

/// <summary>Counts what goes to the tables and what comes back, and lets a test lose an answer on its way.</summary>
public sealed class Traffic : HttpPipelinePolicy
{
    private int queries;
    private int points;
    private int writes;
    private int rowsRead;

    public int Queries => queries;

    public int Points => points;

    public int Writes => writes;

    public int RowsRead => rowsRead;

    public int All => Queries + Points + Writes;

    /// <summary>What the last query asked for, in the service's words; empty before the first.</summary>
    public string LastFilter { get; private set; } = string.Empty;

    /// <summary>The body of the last transaction, in bytes.</summary>
    public long LastTransaction { get; private set; }

    /// <summary>The most rows that one transaction changed.</summary>
    public int MostChanges { get; private set; }

    /// <summary>Sees each request after the service has carried it out; true loses the answer.</summary>
    public Func<Request, bool> Loses { get; set; } = _ => false;

    public void Reset() => queries = points = writes = rowsRead = 0;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (message.Request.Method == RequestMethod.Get)
        {
            LastFilter = HttpUtility.ParseQueryString(message.Request.Uri.Query)["$filter"] ?? LastFilter;
            _ = message.Request.Uri.Query.Contains("filter", StringComparison.Ordinal)
                ? Interlocked.Increment(ref queries)
                : Interlocked.Increment(ref points);
        }
        else
        {
            Interlocked.Increment(ref writes);
            LastTransaction = message.Request.Content is { } content && content.TryComputeLength(out var length) ? length : 0;
            MostChanges = Math.Max(MostChanges, await CountAsync(message.Request.Content, message.CancellationToken));
        }

        await ProcessNextAsync(message, pipeline);
        if (message.Request.Method == RequestMethod.Get && message.Response.Status == 200)
        {
            using var body = JsonDocument.Parse(message.Response.Content);
            Interlocked.Add(ref rowsRead, body.RootElement.TryGetProperty("value", out var rows) ? rows.GetArrayLength() : 1);
        }

        if (Loses(message.Request))
        {
            throw new IOException("The connection broke before the answer came.");
        }
    }

    // Each change is a request of its own within the body.
    private static async Task<int> CountAsync(RequestContent? content, CancellationToken cancellation)
    {
        if (content is null)
        {
            return 0;
        }

        using var body = new MemoryStream();
        await content.WriteToAsync(body, cancellation);
        return Encoding.UTF8.GetString(body.ToArray()).Split("HTTP/1.1\r\n").Length - 1;
    }
}
