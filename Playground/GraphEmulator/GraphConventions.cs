using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>What holds for every request to Graph: a bearer token, ids of the request in the answer, errors of one shape.</summary>
internal static class GraphConventions
{
    public static async Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(EmulatedGraph.Version, StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }
        context.Response.Headers["request-id"] = context.TraceIdentifier;
        if (context.Request.Headers.TryGetValue("client-request-id", out var clientRequestId))
            context.Response.Headers["client-request-id"] = clientRequestId;
        var authorization = context.Request.Headers.Authorization.ToString();
        if (!authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || authorization.Length <= "Bearer ".Length)
        {
            await GraphError.WriteAsync(context, StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", "Access token is empty.");
            return;
        }
        try
        {
            await next(context);
        }
        catch (GraphErrorException refused)
        {
            await GraphError.WriteAsync(context, refused.Status, refused.Code, refused.Message);
        }
    }
}
