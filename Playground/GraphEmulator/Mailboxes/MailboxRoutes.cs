using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Mailboxes;

/// <summary><c>GET /users/{id | userPrincipalName}/mailboxSettings</c>.</summary>
internal static class MailboxRoutes
{
    private const string Metadata = "https://graph.microsoft.com/v1.0/$metadata";

    public static void MapMailboxes(this IEndpointRouteBuilder routes, MailboxFolder mailboxes, AddressBook addresses) =>
        routes.MapGet("/users/{id}/mailboxSettings", (string id, HttpRequest request) =>
        {
            var mailbox = mailboxes.Of(addresses.Get(id).Id);
            return mailbox.IsClosed ? throw GraphErrorException.Denied() : Show(mailbox, id, UserQuery.ReadSelect(request));
        });

    private static JsonObject Show(EmulatedMailbox mailbox, string id, IReadOnlyCollection<string> select)
    {
        var all = new JsonObject
        {
            ["archiveFolder"] = "archive",
            ["timeZone"] = mailbox.TimeZone,
            ["delegateMeetingMessageDeliveryOptions"] = "sendToDelegateOnly",
            ["dateFormat"] = "yyyy-MM-dd",
            ["timeFormat"] = "HH:mm",
            ["userPurpose"] = "user",
            ["automaticRepliesSetting"] = mailbox.Replies.Show(),
            ["language"] = new JsonObject { ["locale"] = "en-US", ["displayName"] = "English (United States)" },
            ["workingHours"] = mailbox.ShowWorkingHours(),
        };
        var shown = new JsonObject { ["@odata.context"] = $"{Metadata}#users('{Uri.EscapeDataString(id)}')/mailboxSettings" };
        foreach (var name in select.Count == 0 ? all.Select(property => property.Key).ToList() : select)
        {
            if (!all.TryGetPropertyValue(name, out var value))
                throw GraphErrorException.BadRequest($"Could not find a property named '{name}' on type 'microsoft.graph.mailboxSettings'.", "RequestBroker--ParseUri");
            shown[name] = value!.DeepClone();
        }
        return shown;
    }
}
