using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Connector;

/// <summary>An OpenID issuer on loopback that publishes two keys: one endorsed for Teams, the other for mail alone.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    internal const string Issuer = "https://issuer.example";
    internal const string AppId = "20000000-0000-0000-0000-000000000001";
    internal const string ServiceUrl = "https://smba.example/emea/";

    // Keys take a while to make, and the tests are about what is signed with them.
    private static readonly RSA TeamsKey = RSA.Create(2048);
    private static readonly RSA MailKey = RSA.Create(2048);
    private static readonly RSA UnpublishedKey = RSA.Create(2048);

    private LocalServer? server;
    private int reads;

    internal string MetadataUrl => new Uri(server!.Address, "metadata").AbsoluteUri;

    internal int Reads => Volatile.Read(ref reads);

    internal static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer.server = await LocalServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    /// <summary>The header of a request with a good token, but for what is given.</summary>
    internal static string Header(
        string issuer = Issuer,
        string audience = AppId,
        string serviceUrl = ServiceUrl,
        TimeSpan? expiresIn = null,
        Key signedBy = Key.Teams)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var expires = now + (expiresIn ?? TimeSpan.FromHours(1));
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = expires - TimeSpan.FromHours(2),
            Expires = expires,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = serviceUrl },
            SigningCredentials = new SigningCredentials(Private(signedBy), SecurityAlgorithms.RsaSha256),
        });
    }

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private static RsaSecurityKey Private(Key key) => key switch
    {
        Key.Teams => new RsaSecurityKey(TeamsKey) { KeyId = "teams" },
        Key.Mail => new RsaSecurityKey(MailKey) { KeyId = "mail" },
        _ => new RsaSecurityKey(UnpublishedKey) { KeyId = "teams" },
    };

    private Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref reads);
        var body = context.Request.Path == "/metadata"
            ? new JObject { ["issuer"] = Issuer, ["jwks_uri"] = new Uri(server!.Address, "keys").AbsoluteUri }
            : new JObject { ["keys"] = new JArray(Public("teams", TeamsKey, "msteams"), Public("mail", MailKey, "email")) };
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToString());
    }

    private static JObject Public(string id, RSA key, string endorsement)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            ["endorsements"] = new JArray(endorsement),
        };
    }

    internal enum Key
    {
        Teams,
        Mail,
        Unpublished,
    }
}
