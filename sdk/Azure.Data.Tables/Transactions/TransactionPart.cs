using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The answer to one action of a transaction.</summary>
internal sealed class TransactionPart : Response
{
    private readonly List<HttpHeader> _headers;

    public TransactionPart(int status, string reason, List<HttpHeader> headers, string body)
    {
        Status = status;
        ReasonPhrase = reason;
        _headers = headers;
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body), 0, Encoding.UTF8.GetByteCount(body), writable: false, publiclyVisible: true);
    }

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    public override bool IsError => Status >= 400;

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool TryGetHeader(string name, out string value)
    {
        value = _headers.Find(header => Is(header, name)).Value;
        return value is not null;
    }

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        values = [.. _headers.Where(header => Is(header, name)).Select(header => header.Value)];
        return values.Any();
    }

    protected override bool ContainsHeader(string name) => _headers.Exists(header => Is(header, name));

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers;

    private static bool Is(HttpHeader header, string name) => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase);
}
