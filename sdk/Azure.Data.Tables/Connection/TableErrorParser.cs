using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// Finds code and message of a refusal. The code is in a header, in JSON or, for failures of authentication even to a client that asked for JSON,
/// in XML; some refusals have none of these.
/// </summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public static readonly TableErrorParser Shared = new();

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = null;
        var (code, message) = ReadBody(response);
        if (response.Headers.TryGetValue("x-ms-error-code", out var headerCode) && headerCode.Length > 0)
            code = headerCode;
        error = code is null && message is null ? null : new ResponseError(code, message);
        return error is not null;
    }

    private static (string Code, string Message) ReadBody(Response response)
    {
        if (response.ContentStream is null || response.Content.ToMemory() is not { IsEmpty: false } body)
            return default;
        var start = body.Span.TrimStart(" \t\r\n\uFEFF"u8);
        return start.StartsWith("{"u8) ? ReadJson(start) : start.StartsWith("<"u8) ? ReadXml(response.Content) : default;
    }

    /// <summary><c>{"odata.error":{"code":…,"message":{"lang":…,"value":…}}}</c>.</summary>
    private static (string Code, string Message) ReadJson(ReadOnlySpan<byte> body)
    {
        string code = null, message = null;
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                    continue;
                var isCode = code is null && reader.ValueTextEquals("code"u8);
                var isMessage = message is null && (reader.ValueTextEquals("value"u8) || reader.ValueTextEquals("message"u8));
                if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                    continue;
                if (isCode)
                    code = reader.GetString();
                else if (isMessage)
                    message = reader.GetString();
            }
        }
        catch (JsonException)
        {
            // A proxy's page or a body cut short: what was read before it broke is still the best that is known.
        }

        return (string.IsNullOrEmpty(code) ? null : code, message);
    }

    /// <summary><c>&lt;Error&gt;&lt;Code&gt;…&lt;/Code&gt;&lt;Message&gt;…</c>, with or without a namespace.</summary>
    private static (string Code, string Message) ReadXml(BinaryData body)
    {
        try
        {
            var error = XDocument.Load(body.ToStream()).Root;
            return (Child(error, "code"), Child(error, "message"));
        }
        catch (XmlException)
        {
            // An HTML page, as gateways send it, is no error of the service.
            return default;
        }
    }

    private static string Child(XElement error, string name) =>
        error.Elements().FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))?.Value;
}
