using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Support.Teams;

/// <summary>The routes of the Bot Connector that a bot in Teams calls.</summary>
internal static class Connector
{
    public static void MapConnector(this IEndpointRouteBuilder app, FakeTeams teams)
    {
        var routes = app.MapGroup("/teams/v3/conversations");
        routes.MapPost("/{chat}/activities", (string chat, HttpContext call) => PostAsync(teams, chat, call));
        routes.MapPost("/{chat}/activities/{message}", (string chat, string message, HttpContext call) => PostAsync(teams, chat, call));
        routes.MapPut("/{chat}/activities/{message}", (string chat, string message, HttpContext call) => PutAsync(teams, chat, message, call));
        routes.MapDelete("/{chat}/activities/{message}", (string chat, string message, HttpContext call) => DeleteAsync(teams, chat, message, call));
        routes.MapGet("/{chat}/members", (string chat) => Results.Json(new JsonArray()));
        routes.MapPost(string.Empty, () => Results.Json(new JsonObject { ["id"] = $"a:created-{teams.NextId()}" }, statusCode: StatusCodes.Status201Created));
    }

    private static Task<IResult> PostAsync(FakeTeams teams, string chat, HttpContext call) => WorkAsync(teams, chat, call, (known, activity) =>
    {
        if ((string?)activity["type"] == "typing")
        {
            return Results.Json(new JsonObject(), statusCode: StatusCodes.Status202Accepted);
        }

        return Results.Json(new JsonObject { ["id"] = known.Post(activity) }, statusCode: StatusCodes.Status201Created);
    });

    private static Task<IResult> PutAsync(FakeTeams teams, string chat, string message, HttpContext call) => WorkAsync(teams, chat, call, (known, activity) =>
        known.Update(message, activity)
            ? Results.Json(new JsonObject { ["id"] = message })
            : Error(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "No such message."));

    private static async Task<IResult> DeleteAsync(FakeTeams teams, string chat, string message, HttpContext call)
    {
        if (teams.Known(chat) is not { } known)
        {
            return Error(StatusCodes.Status404NotFound, "ConversationNotFound", "No such conversation.");
        }

        return await TroubleAsync(known, call, deliver: null)
            ?? (known.Delete(message) ? Results.Ok() : Error(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "No such message."));
    }

    private static async Task<IResult> WorkAsync(FakeTeams teams, string chat, HttpContext call, Func<Chat, JsonObject, IResult> work)
    {
        using var reader = new StreamReader(call.Request.Body);
        var body = await reader.ReadToEndAsync(call.RequestAborted);
        var activity = (JsonObject)JsonNode.Parse(body)!;
        if (teams.Known(chat) is not { } known)
        {
            return Error(StatusCodes.Status404NotFound, "ConversationNotFound", "No such conversation.");
        }

        if (ConnectorRules.Judge(body, activity) is var (status, code, why))
        {
            teams.Complain($"{call.Request.Method} {chat}: {status} {code}: {why}");
            return Error(status, code, why);
        }

        return await TroubleAsync(known, call, () => work(known, activity)) ?? work(known, activity);
    }

    private static async Task<IResult?> TroubleAsync(Chat chat, HttpContext call, Action? deliver)
    {
        var (trouble, released) = chat.NextCall();
        switch (trouble)
        {
            case null:
                return null;
            case Trouble.Throttled(var seconds):
                call.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                return Error(StatusCodes.Status429TooManyRequests, "Throttled", "Too many messages.");
            case Trouble.Blocked:
                return Error(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
            case Trouble.Gone:
                return Error(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");
            case Trouble.Broken(var status):
                return Results.Text("<html>Bad gateway</html>", "text/html", statusCode: status);
            case Trouble.Silent(var delivered):
                if (delivered)
                {
                    deliver?.Invoke();
                }

                await WaitAsync(released, call.RequestAborted, chat.Teams.Ending);

                // Whoever waited longer than the caller: the answer goes nowhere.
                return delivered || call.RequestAborted.IsCancellationRequested ? Results.StatusCode(StatusCodes.Status504GatewayTimeout) : null;
            default:
                throw new NotSupportedException(trouble.ToString());
        }
    }

    private static async Task WaitAsync(Task released, CancellationToken aborted, CancellationToken ending)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(aborted, ending);
        var given = new TaskCompletionSource();
        await using var registration = either.Token.Register(given.SetResult);
        await Task.WhenAny(released, given.Task);
    }

    private static IResult Error(int status, string code, string message) => Results.Json(
        new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } },
        statusCode: status);
}
