using System.Collections.Immutable;
using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Mail;

/// <summary><c>POST /users/{id | userPrincipalName}/sendMail</c>: 202 without a body, or one of Graph's errors.</summary>
internal static class MailRoutes
{
    public static void MapMail(this IEndpointRouteBuilder routes, MailFolder mails, AddressBook addresses) =>
        routes.MapPost("/users/{id}/sendMail", async (string id, HttpRequest request, TimeProvider time) =>
        {
            addresses.Get(id);
            var mail = Read(id, await GraphBody.ReadAsync(request), time.GetUtcNow());
            if (mails.NextRefusal(mail.To[0]) is { } status)
                throw new GraphErrorException(status, status == 403 ? "ErrorAccessDenied" : "ErrorInternalServerError", "Access is denied. Check credentials and try again.");
            mails.Add(mail);
            return Results.StatusCode(StatusCodes.Status202Accepted);
        });

    private static SentMail Read(string mailbox, JsonObject body, DateTimeOffset at)
    {
        var message = GraphBody.Parameter(body, "Message") as JsonObject
            ?? throw GraphErrorException.BadRequest("The parameter 'Message' is missing.", "ErrorInvalidParameter");
        ImmutableArray<string> to =
        [
            .. (message["toRecipients"] as JsonArray ?? []).Select(recipient => (string?)recipient?["emailAddress"]?["address"] ?? string.Empty),
        ];
        if (to.IsEmpty || to.Any(address => !address.Contains('@', StringComparison.Ordinal)))
            throw GraphErrorException.BadRequest("At least one recipient is not valid.", "ErrorInvalidRecipients");
        var headers = (message["internetMessageHeaders"] as JsonArray ?? []).Select(header => (string?)header?["name"] ?? string.Empty);
        if (headers.FirstOrDefault(name => !name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)) is { } odd)
            throw GraphErrorException.BadRequest($"The internet message header name '{odd}' should start with 'x-' or 'X-'.", "InvalidInternetMessageHeader");
        return new(at, mailbox, to, (string?)message["subject"] ?? string.Empty, (string?)message["body"]?["content"] ?? string.Empty, (JsonObject)body.DeepClone());
    }
}
