using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator.Troubles;

/// <summary>Lets go wrong what shall go wrong, and counts how many requests are under way at once.</summary>
internal sealed class HaveTrouble(TroubleMaker troubles, Traffic traffic)
{
    private const string CutLine = "cut line";

    /// <summary>Whether whoever asked does not hear of what was done.</summary>
    public static bool IsCut(HttpContext context) => context.Items.ContainsKey(CutLine) || context.RequestAborted.IsCancellationRequested;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        using var counted = traffic.Begin();
        if (!context.Request.Path.StartsWithSegments(EmulatedGraph.Version, StringComparison.OrdinalIgnoreCase)
            || !troubles.TryTake($"{context.Request.Method} {context.Request.Path}", out var trouble))
        {
            await next(context);
            return;
        }
        switch (trouble)
        {
            case Trouble.Refused(var status, var retryAfter):
                if (retryAfter is { } seconds)
                    context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                await GraphError.WriteAsync(context, status, Code(status), "The service cannot take this request now.");
                break;
            case Trouble.Silent:
                try
                {
                    await Task.Delay(Timeout.Infinite, context.RequestAborted);
                }
                catch (OperationCanceledException)
                {
                    // The caller has given up, which is what was waited for.
                }
                break;
            case Trouble.AnswerLost:
                context.Response.Body = Stream.Null;
                await next(context);
                context.Items[CutLine] = true;
                context.Abort();
                break;
        }
    }

    private static string Code(int status) => status switch
    {
        403 => "ErrorAccessDenied",
        404 => "ErrorItemNotFound",
        429 => "ApplicationThrottled",
        503 => "serviceNotAvailable",
        504 => "gatewayTimeout",
        _ => "ErrorInternalServerError",
    };
}
