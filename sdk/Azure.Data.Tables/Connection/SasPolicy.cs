using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>Adds a shared access signature to the query. It may be renewed between attempts: then the new one takes the old one's place.</summary>
internal sealed class SasPolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var signature = credential.Signature.TrimStart('?');
        var query = message.TryGetProperty(typeof(SasPolicy), out var unsigned) && unsigned is string before ? before : message.Request.Uri.Query;
        message.SetProperty(typeof(SasPolicy), query);
        message.Request.Uri.Query = query.Length > 1 ? $"{query}&{signature}" : "?" + signature;
    }
}
