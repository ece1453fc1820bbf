using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>An account's service address and the pipeline to it. A service client shares it with its table clients.</summary>
internal sealed class TableConnection
{
    private const string DataServiceVersion = "3.0;NetFx";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;
    private readonly OperationTracing _tracing;
    private readonly TableSharedKeyCredential _key;
    // Ends in a slash, so that paths can be put to it.
    private readonly Uri _root;

    public TableConnection(
        TableEndpoint endpoint, TableClientOptions options, HttpPipelinePolicy authentication, TableSharedKeyCredential key = null)
    {
        options ??= TableClientOptions.Shared;
        Service = endpoint.Service;
        _root = new Uri(endpoint.Service.AbsoluteUri.TrimEnd('/') + '/');
        AccountName = endpoint.AccountName;
        _key = key;
        _version = options.VersionHeader;
        _tracing = new OperationTracing(options.Diagnostics.IsDistributedTracingEnabled);
        var pipelineOptions = new HttpPipelineOptions(options) { RequestFailedDetailsParser = TableErrorParser.Shared };
        // Every attempt is signed anew: the date is part of the signature.
        if (authentication is not null)
            pipelineOptions.PerRetryPolicies.Add(authentication);
        _pipeline = HttpPipelineBuilder.Build(pipelineOptions);
    }

    public Uri Service { get; }

    public string AccountName { get; }

    public Uri AddressOf(string path) => new(_root, path);

    /// <exception cref="InvalidOperationException">The connection has another kind of credential.</exception>
    public TableSharedKeyCredential RequireKey() =>
        _key ?? throw new InvalidOperationException("Only a client that was given the account's key can sign.");

    /// <param name="method">The verb.</param>
    /// <param name="path">Below the service address, already percent-encoded.</param>
    /// <param name="accepted">Tells which statuses are no failure; by default those below 400.</param>
    public HttpMessage CreateMessage(RequestMethod method, string path, ResponseClassifier accepted = null)
    {
        var message = _pipeline.CreateMessage();
        if (accepted is not null)
            message.ResponseClassifier = accepted;
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(_root);
        request.Uri.AppendPath(path, escape: false);
        request.Headers.SetValue("x-ms-version", _version);
        request.Headers.SetValue("DataServiceVersion", DataServiceVersion);
        request.Headers.SetValue("MaxDataServiceVersion", DataServiceVersion);
        request.Headers.SetValue(HttpHeader.Names.Accept, "application/json;odata=minimalmetadata");
        return message;
    }

    /// <param name="operation">As it is traced, e.g. <c>TableClient.AddEntity</c>.</param>
    /// <param name="message">What to send.</param>
    /// <param name="cancellationToken">Ends the wait, retries included.</param>
    /// <exception cref="RequestFailedException">The service refused, or could not be reached after all retries.</exception>
    public Response Send(string operation, HttpMessage message, CancellationToken cancellationToken)
    {
        using var activity = _tracing.Start(operation);
        try
        {
            _pipeline.Send(message, cancellationToken);
            return Accept(message.Response);
        }
        catch (Exception failure) when (OperationTracing.Note(activity, failure))
        {
            throw;
        }
    }

    /// <inheritdoc cref="Send"/>
    public async Task<Response> SendAsync(string operation, HttpMessage message, CancellationToken cancellationToken)
    {
        using var activity = _tracing.Start(operation);
        try
        {
            await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return Accept(message.Response);
        }
        catch (Exception failure) when (OperationTracing.Note(activity, failure))
        {
            throw;
        }
    }

    private static Response Accept(Response response) => response.IsError ? throw new RequestFailedException(response) : response;
}
