using System.Net;
using System.Text;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

/// <summary>Stands where the network begins and says what the emulator never says. Keeps what it was sent.</summary>
internal sealed class ScriptedService : HttpMessageHandler
{
    private readonly Queue<HttpResponseMessage> _replies = new();

    public List<SentRequest> Requests { get; } = [];

    public ScriptedService Reply(HttpStatusCode status, string body = "", string type = "application/json", params (string Name, string Value)[] headers)
    {
        var reply = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8) };
        reply.Content.Headers.Remove("Content-Type");
        reply.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers)
            reply.Headers.TryAddWithoutValidation(name, value);
        _replies.Enqueue(reply);
        return this;
    }

    /// <summary>Retries up to three times without waiting.</summary>
    public TableClientOptions Options()
    {
        var options = new TableClientOptions { Transport = new HttpClientTransport(this) };
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        options.Retry.MaxRetries = 3;
        return options;
    }

    public TableClient Table() => new("UseDevelopmentStorage=true", "Orders", Options());

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? new StreamReader(content.ReadAsStream(cancellationToken)).ReadToEnd() : string.Empty;
        Requests.Add(new SentRequest(
            request.Method.Method,
            request.RequestUri!,
            request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                .ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase),
            body));
        return _replies.Dequeue();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Send(request, cancellationToken));
}

internal sealed record SentRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, string Body);
