using Azure.Core;

namespace Azure.Data.Tables;

internal static class JsonBody
{
    public static void Set(Request request, ReadOnlyMemory<byte> json)
    {
        request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        request.Content = RequestContent.Create(json);
    }
}
