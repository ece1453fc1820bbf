using BackOffice.Domain;
using BackOffice.Storage;

namespace BackOffice.Bot.Health;

internal static class HealthEndpoint
{
    /// <summary><c>GET /health</c>: 200 when the table answers, 503 when not. Tells nothing of the office.</summary>
    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder app) => app.MapGet("/health", CheckAsync);

    private static async Task<IResult> CheckAsync(Outbox outbox, CancellationToken cancellation)
    {
        try
        {
            await outbox.DueAsync(pageSize: 1, cancellation).FirstAsync(cancellation);
            return Results.Ok("ok");
        }
        catch (OutageException)
        {
            return Results.Text("storage does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
