using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>Graph's answer to a request that it refuses.</summary>
internal static class GraphError
{
    public static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        var error = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject
            {
                ["date"] = clock.GetUtcNow().UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
                ["request-id"] = context.TraceIdentifier,
                ["client-request-id"] = context.Request.Headers["client-request-id"].FirstOrDefault() ?? context.TraceIdentifier,
            },
        };
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = error }, context.RequestAborted);
    }
}

/// <summary>Ends the handling of a request with one of Graph's errors.</summary>
internal sealed class GraphErrorException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static GraphErrorException BadRequest(string message, string code = "Request_BadRequest") => new(StatusCodes.Status400BadRequest, code, message);

    public static GraphErrorException NoMailbox(string id) => new(StatusCodes.Status404NotFound, "ErrorInvalidUser", $"The requested user '{id}' is invalid.");

    public static GraphErrorException NoItem() => new(
        StatusCodes.Status404NotFound, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphErrorException Denied() => new(
        StatusCodes.Status403Forbidden, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphErrorException NotFound(string resource) => new(
        StatusCodes.Status404NotFound, "Request_ResourceNotFound",
        $"Resource '{resource}' does not exist or one of its queried reference-property objects are not present.");
}
