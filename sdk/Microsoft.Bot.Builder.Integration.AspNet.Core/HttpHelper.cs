using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities and answers as bodies of HTTP messages.</summary>
public static class HttpHelper
{
    // Where a request says how long it is, the usual activity fits without growing; what a request says is not believed beyond this.
    private const int LargestFirstBuffer = 64 * 1024;

    /// <summary>The body as an object; null where it is none.</summary>
    /// <remarks>The body is read whole first: Newtonsoft reads synchronously, which the server refuses.</remarks>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min((request.ContentLength ?? 4096) + 1, LargestFirstBuffer));
        try
        {
            var length = 0;
            int read;
            while ((read = await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted)) > 0)
            {
                length += read;
                if (length == buffer.Length)
                    buffer = Grow(buffer);
            }

            using var body = new MemoryStream(buffer, 0, length, writable: false);
            return ProtocolJson.Read<T>(body);
        }
        catch (JsonException)
        {
            return default;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>200 when there is nothing to say, otherwise the answer's own status and its body as JSON.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (invokeResponse is null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        response.StatusCode = invokeResponse.Status;
        if (invokeResponse.Body is null)
            return;

        using var json = JsonBuffer.Of(invokeResponse.Body);
        response.ContentType = "application/json";
        response.ContentLength = json.Bytes.Length;
        await response.Body.WriteAsync(json.Bytes, response.HttpContext.RequestAborted);
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
