using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Http;

/// <summary>One call of a channel's service: token, JSON both ways, patience when told to wait.</summary>
internal readonly struct ServiceCall(HttpClient httpClient, Uri baseUri, ServiceClientCredentials credentials)
{
    private const string UserAgent = "Microsoft-BotFramework/3.1 BotBuilder/4.23.1";

    /// <exception cref="ErrorResponseException">The service refused.</exception>
    /// <exception cref="HttpRequestException">The service could not be reached.</exception>
    internal async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var (request, response) = await SendUntilAcceptedAsync(method, path, body, customHeaders, cancellationToken);
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            return new HttpOperationResponse<T> { Request = request, Response = response, Body = ProtocolJson.Read<T>(stream) };
        }
        catch (JsonException failure)
        {
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            request.Dispose();
            response.Dispose();
            throw new SerializationException("Unable to deserialize the response.", text, failure);
        }
    }

    /// <inheritdoc cref="SendAsync{T}"/>
    internal async Task<HttpOperationResponse> SendAsync(
        HttpMethod method,
        string path,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var (request, response) = await SendUntilAcceptedAsync(method, path, body: null, customHeaders, cancellationToken);
        return new HttpOperationResponse { Request = request, Response = response };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> SendUntilAcceptedAsync(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var address = Address(path);
        var content = body == null ? null : new PooledJsonContent(body);
        for (var attempt = 1; ; attempt++)
        {
            var request = new HttpRequestMessage(method, address) { Content = content };
            try
            {
                await PrepareAsync(request, customHeaders, cancellationToken);
                var response = await httpClient.SendAsync(request, cancellationToken);
                if (response.IsSuccessStatusCode)
                {
                    var accepted = (request, response);
                    request = null;
                    return accepted;
                }

                using (response)
                {
                    if (Throttling.Wait(response, attempt) is not { } wait)
                        throw await RefusalAsync(request, response, cancellationToken);

                    request.Content = null;
                    await Task.Delay(wait, TimeProvider.System, cancellationToken);
                }
            }
            finally
            {
                request?.Dispose();
            }
        }
    }

    private Uri Address(string path)
    {
        var root = baseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}");
    }

    private async Task PrepareAsync(
        HttpRequestMessage request,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        foreach (var (name, values) in customHeaders ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (credentials != null)
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
    }

    private static async Task<ErrorResponseException> RefusalAsync(
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
    {
        var sent = request.Content == null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        request.Headers.Authorization = null;
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(request, sent),
            Response = new HttpResponseMessageWrapper(response, answer),
            Body = await ReadErrorAsync(response, cancellationToken),
        };
    }

    // A gateway in between answers in HTML: then there is a status, and no error to read.
    private static async Task<ErrorResponse> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return ProtocolJson.Read<ErrorResponse>(await response.Content.ReadAsStreamAsync(cancellationToken));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
