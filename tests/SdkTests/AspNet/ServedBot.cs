using System.Text;
using BackOffice.SdkTests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AspNet;

/// <summary>A bot behind a real server, and the channel that it talks to.</summary>
internal sealed class ServedBot : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private readonly LocalServer _server;

    private ServedBot(CloudAdapter adapter, ChannelService channel, LocalServer server)
    {
        Adapter = adapter;
        Channel = channel;
        _server = server;
    }

    internal CloudAdapter Adapter { get; }

    internal ChannelService Channel { get; }

    internal static async Task<ServedBot> StartAsync(
        BotCallbackHandler onTurn, IReadOnlyDictionary<string, string?>? settings = null, ChannelService.Answer? channelAnswers = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal)).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration));
        var bot = new Callback(onTurn);
        return new ServedBot(
            adapter,
            await ChannelService.StartAsync(channelAnswers ?? new ChannelService.Answer(200, """{ "id": "1" }""")),
            await LocalServer.StartAsync(context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted)));
    }

    internal JObject Activity(string type = "message", string? text = null) => JObject.FromObject(new
    {
        type,
        text,
        id = "incoming",
        channelId = "msteams",
        serviceUrl = Channel.Address.AbsoluteUri,
        from = new { id = "emma", name = "Emma" },
        recipient = new { id = "bot", name = "Back Office" },
        conversation = new { id = "chat", conversationType = "personal" },
    });

    internal Task<Answer> Post(JObject activity, string? authorization = null) => Send(HttpMethod.Post, activity.ToString(), authorization);

    internal async Task<Answer> Send(HttpMethod method, string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_server.Address, "api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await Http.SendAsync(request);
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await Channel.DisposeAsync();
    }

    internal sealed record Answer(int Status, string? ContentType, string Body);

    private sealed class Callback(BotCallbackHandler onTurn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => onTurn(turnContext, cancellationToken);
    }
}
