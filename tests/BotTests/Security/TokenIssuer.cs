using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BackOffice.BotTests.Security;

/// <summary>Who vouches for the channel: publishes its key on this machine, and signs tokens with it.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string Name = "https://issuer.example";

    private const string KeyId = "teams";

    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication server;

    private TokenIssuer(WebApplication server) => this.server = server;

    public string MetadataUrl => server.Urls.Single() + "/metadata";

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var issuer = new TokenIssuer(builder.Build());
        issuer.server.MapGet("/metadata", () => Results.Json(new JsonObject
        {
            ["issuer"] = Name,
            ["jwks_uri"] = issuer.server.Urls.Single() + "/keys",
        }));
        issuer.server.MapGet("/keys", () => Results.Json(new JsonObject { ["keys"] = new JsonArray(issuer.PublicKey()) }));
        await issuer.server.StartAsync();
        return issuer;
    }

    public string Token(string audience, string serviceUrl, TimeSpan? age = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime - (age ?? TimeSpan.Zero);
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Name,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + TimeSpan.FromHours(1),
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        key.Dispose();
    }

    private JsonObject PublicKey()
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JsonArray("msteams"),
        };
    }
}
