using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator;

/// <summary>What a request carries.</summary>
internal static class GraphBody
{
    /// <exception cref="GraphErrorException">It is no JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFromJsonAsync<JsonObject>() ?? throw GraphErrorException.BadRequest("Empty Payload. JSON content expected.", "BadRequest");
        }
        catch (JsonException)
        {
            throw GraphErrorException.BadRequest("Unable to read JSON request payload.", "BadRequest");
        }
    }

    /// <summary>A parameter of an action: Graph takes their names in either case.</summary>
    public static JsonNode? Parameter(JsonObject body, string name) => body[name] ?? body[char.ToLowerInvariant(name[0]) + name[1..]];
}
