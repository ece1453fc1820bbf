using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Http;

/// <summary>A value as the JSON body of a request. Can be sent again; its memory goes back to the pool on disposal.</summary>
internal sealed class PooledJsonContent : HttpContent
{
    private readonly JsonBuffer json;

    internal PooledJsonContent(object value)
    {
        json = JsonBuffer.Of(value);
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext context, CancellationToken cancellationToken) =>
        stream.WriteAsync(json.Bytes, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = json.Bytes.Length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            json.Dispose();

        base.Dispose(disposing);
    }
}
