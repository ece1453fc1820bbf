using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>
/// Signs a request with the account's key (SharedKeyLite): the date, and <c>/ACCOUNT</c> with the path as sent, so that on the emulator, whose
/// paths begin with the account, it stands there twice. Of the query only <c>comp</c> is signed.
/// </summary>
internal sealed class SharedKeyPolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    public SharedKeyPolicy(TableSharedKeyCredential credential)
        : this(credential, TimeProvider.System)
    {
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        var date = time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture);
        var signature = credential.Sign(TextToSign(credential.AccountName, date, message.Request.Uri.ToUri()));
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue(HttpHeader.Names.Authorization, $"SharedKeyLite {credential.AccountName}:{signature}");
    }

    internal static string TextToSign(string accountName, string date, Uri address) =>
        $"{date}\n/{accountName}{address.AbsolutePath}{Component(address.Query)}";

    private static string Component(string query)
    {
        foreach (var parameter in query.TrimStart('?').Split('&'))
        {
            if (parameter.StartsWith("comp=", StringComparison.OrdinalIgnoreCase))
                return "?comp=" + Uri.UnescapeDataString(parameter["comp=".Length..]);
        }

        return string.Empty;
    }
}
