using System.Text;
using BackOffice.Playground.GraphEmulator.Troubles;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator.Exchanges;

/// <summary>Shows every request to Graph, and its answer, to somebody who looks on.</summary>
internal sealed class WatchExchanges(Action<GraphExchange> watch)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(EmulatedGraph.Version, StringComparison.OrdinalIgnoreCase, out var path))
        {
            await next(context);
            return;
        }
        context.Request.EnableBuffering();
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
        var sent = await reader.ReadToEndAsync();
        context.Request.Body.Position = 0;
        var line = context.Response.Body;
        await using var written = new MemoryStream();
        context.Response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = line;
            watch(new(context.Request.Method, path, Query(context.Request), Headers(context.Request.Headers), sent, Answer(context, written)));
        }
        if (!HaveTrouble.IsCut(context))
        {
            written.Position = 0;
            await written.CopyToAsync(line, context.RequestAborted);
        }
    }

    private static GraphAnswer? Answer(HttpContext context, MemoryStream written) => HaveTrouble.IsCut(context)
        ? null
        : new(context.Response.StatusCode, Headers(context.Response.Headers), Encoding.UTF8.GetString(written.ToArray()));

    private static Dictionary<string, string> Query(HttpRequest request) =>
        request.Query.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);

    private static Dictionary<string, string> Headers(IHeaderDictionary headers) =>
        headers.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
