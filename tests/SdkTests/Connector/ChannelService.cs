using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Connector;

namespace BackOffice.SdkTests.Connector;

/// <summary>A channel's service that notes what it is asked and answers as it was told, with the last answer again and again.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private readonly ConcurrentQueue<Answer> answers = new();
    private LocalServer? server;

    internal ConcurrentQueue<Call> Calls { get; } = new();

    internal Uri Address => server!.Address;

    internal static async Task<ChannelService> StartAsync(params Answer[] answers)
    {
        var service = new ChannelService();
        foreach (var answer in answers)
            service.answers.Enqueue(answer);

        service.server = await LocalServer.StartAsync(service.AnswerAsync);
        return service;
    }

    internal ConnectorClient Client() => new(Address, credentials: null, customHttpClient: null, disposeHttpClient: false);

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Calls.Enqueue(new Call(
            context.Request.Method,
            Target(context.Request),
            await reader.ReadToEndAsync(),
            context.Request.ContentLength,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase)));

        if (!answers.TryPeek(out var answer))
            answer = new Answer(200, "{}");
        else if (answers.Count > 1)
            answers.TryDequeue(out _);

        context.Response.StatusCode = answer.Status;
        if (answer.RetryAfter != null)
            context.Response.Headers.RetryAfter = answer.RetryAfter;

        await context.Response.WriteAsync(answer.Body);
    }

    // The path as it was sent: what is escaped in it matters.
    private static string Target(HttpRequest request) =>
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    internal sealed record Answer(int Status, string Body = "", string? RetryAfter = null);

    internal sealed record Call(string Method, string Target, string Body, long? Length, IReadOnlyDictionary<string, string> Headers);
}
