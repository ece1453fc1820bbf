using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackOffice.Playground.GraphEmulator.Users;

/// <summary>A user of the directory, with the properties of Graph's <c>user</c> that the emulator knows.</summary>
/// <param name="ManagerId">The id of their manager: a relation in Graph, not a property.</param>
public sealed record EmulatedUser(
    string Id,
    string DisplayName,
    string? GivenName,
    string? Surname,
    string? Mail,
    string UserPrincipalName,
    string? JobTitle = null,
    string? Department = null,
    string? OfficeLocation = null,
    string? MobilePhone = null,
    string? PreferredLanguage = null,
    bool AccountEnabled = true,
    string UserType = "Member",
    string? ManagerId = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What Graph returns when nothing is selected.</summary>
    private static readonly string[] DefaultProperties =
    [
        "businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone",
        "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id",
    ];

    /// <summary>The user as Graph shows them.</summary>
    /// <param name="select">The properties that were asked for; empty for the usual ones.</param>
    internal JsonObject ToJson(IReadOnlyCollection<string> select)
    {
        var all = AllProperties();
        var shown = new JsonObject();
        foreach (var name in select.Count == 0 ? DefaultProperties : select)
        {
            if (!all.TryGetPropertyValue(name, out var value))
                throw GraphErrorException.BadRequest($"Could not find a property named '{name}' on type 'microsoft.graph.user'.");
            shown[name] = value?.DeepClone();
        }
        return shown;
    }

    internal JsonObject AllProperties()
    {
        var all = JsonSerializer.SerializeToNode(this, Json)!.AsObject();
        all.Remove("managerId");
        all["businessPhones"] = new JsonArray();
        return all;
    }
}
